# The web page has no system libraries to find: what the program asks for with find_package is compiled along with it
# (CMakeLists.txt beside this file). The preset "web" names this file as CMAKE_PROJECT_TOP_LEVEL_INCLUDES.
set_property(GLOBAL PROPERTY SECUREBASE_WEB_LIBRARIES ${CMAKE_CURRENT_LIST_DIR})
set_property(GLOBAL PROPERTY SECUREBASE_WEB_PROVIDES
  cereal glm RapidJSON SDL2 SDL2_image imgui GIF unofficial-nayuki-qr-code-generator)

macro(securebase_provide_dependency method name)
  get_property(_securebase_provides GLOBAL PROPERTY SECUREBASE_WEB_PROVIDES)
  if("${name}" IN_LIST _securebase_provides)
    if(NOT TARGET securebase_headers)
      get_property(_securebase_libraries GLOBAL PROPERTY SECUREBASE_WEB_LIBRARIES)
      add_subdirectory(${_securebase_libraries} ${CMAKE_BINARY_DIR}/libraries)
    endif()
    set(${name}_FOUND TRUE)
  endif()
endmacro()

cmake_language(SET_DEPENDENCY_PROVIDER securebase_provide_dependency SUPPORTED_METHODS FIND_PACKAGE)
