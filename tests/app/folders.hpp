#pragma once
// A folder of a test's own, gone when the test is over.

#include <atomic>
#include <filesystem>
#include <string>

#include "ui/files/process.hpp"

namespace securebase::testing {

class OwnFolder {
 public:
  OwnFolder() {
    static std::atomic<int> next{0};
    path_ = std::filesystem::temp_directory_path() /
            ("securebase_test_" + process_word() + "_" + std::to_string(next++));
    std::filesystem::create_directories(path_);
  }
  ~OwnFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace securebase::testing
