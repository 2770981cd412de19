// Tree to text: a file by cereal's JSON archive, a line by rapidjson's writer underneath it.
#include <cereal/archives/json.hpp>  // first: it sets rapidjson's macros, alike for every file here

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <sstream>

#include "sim/scenario/json.hpp"

namespace securebase {
namespace {

/// Whole numbers are written without a decimal point.
bool is_whole(double number) {
  constexpr double kExact = 1e15;
  return number > -kExact && number < kExact &&
         number == static_cast<double>(static_cast<std::int64_t>(number));
}

using LineWriter = rapidjson::Writer<rapidjson::StringBuffer>;

void write(LineWriter& line, const std::string& text) {
  line.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void write(LineWriter& line, const Json& json) {
  if (const auto* flag = json.as<bool>()) {
    line.Bool(*flag);
  } else if (const auto* number = json.as<double>()) {
    if (is_whole(*number))
      line.Int64(static_cast<std::int64_t>(*number));
    else
      line.Double(*number);
  } else if (const auto* text = json.as<std::string>()) {
    write(line, *text);
  } else if (const auto* list = json.as<Json::List>()) {
    line.StartArray();
    for (const Json& item : *list) write(line, item);
    line.EndArray();
  } else if (const auto* object = json.as<Json::Object>()) {
    line.StartObject();
    for (const JsonMember& member : *object) {
      write(line, member.name);
      write(line, member.value);
    }
    line.EndObject();
  } else {
    line.Null();
  }
}

/// Gives the archive the plain value inside, so that scalars are no nodes of their own.
template <class Give>
void unwrap(const Json& json, Give&& give) {
  const auto* number = json.as<double>();
  if (number && is_whole(*number))
    give(static_cast<std::int64_t>(*number));
  else
    std::visit(give, json.value);
}

}  // namespace

/// cereal finds these: an object is a node with named parts, a list one with a size.
template <class Archive>
void save(Archive& archive, const Json::Object& object) {
  for (const JsonMember& member : object) {
    unwrap(member.value, [&](const auto& plain) { archive(cereal::make_nvp(member.name.c_str(), plain)); });
  }
}

template <class Archive>
void save(Archive& archive, const Json::List& list) {
  archive(cereal::make_size_tag(static_cast<cereal::size_type>(list.size())));
  for (const Json& item : list) unwrap(item, [&](const auto& plain) { archive(plain); });
}

std::string json_text(const Json& json) {
  rapidjson::StringBuffer buffer;
  LineWriter line(buffer);
  write(line, json);
  return {buffer.GetString(), buffer.GetSize()};
}

std::string json_file(const Json& json) {
  std::ostringstream stream;
  {
    using Archive = cereal::JSONOutputArchive;
    constexpr int kAllDigits = 324;
    Archive archive(stream, Archive::Options(kAllDigits, Archive::Options::IndentChar::space, 2));
    if (const auto* object = json.as<Json::Object>()) save(archive, *object);
  }
  return stream.str() + "\n";
}

}  // namespace securebase
