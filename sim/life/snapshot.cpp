#include <cereal/archives/portable_binary.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/string.hpp>
#include <sstream>
#include <stdexcept>

#include "sim/core/fields.hpp"
#include "sim/core/hash.hpp"
#include "sim/life/life.hpp"

namespace securebase {

/// cereal finds this for every struct that lists its fields.
template <class Archive, Described T>
void serialize(Archive& archive, T& object) {
  for_each_field(object, [&](const auto&, auto& member) { archive(member); });
}

namespace {
constexpr std::uint32_t kSnapshotFormat = 1;
}

std::string Life::snapshot() const {
  std::ostringstream bytes;
  {
    cereal::PortableBinaryOutputArchive archive(bytes);
    archive(kSnapshotFormat, hash(), state_);
  }
  return bytes.str();
}

void Life::restore(const std::string& bytes) {
  std::istringstream stream(bytes);
  std::uint32_t format = 0;
  std::uint64_t expected = 0;
  State state;
  try {
    cereal::PortableBinaryInputArchive archive(stream);
    archive(format);
    if (format != kSnapshotFormat) {
      throw std::runtime_error("snapshot: expected format " + std::to_string(kSnapshotFormat) + ", found " +
                               std::to_string(format));
    }
    archive(expected, state);
  } catch (const cereal::Exception&) {
    throw std::runtime_error("snapshot: it ends too early, or is not a snapshot");
  } catch (const std::length_error&) {
    throw std::runtime_error("snapshot: it is damaged (a name is too long)");
  } catch (const std::bad_alloc&) {
    throw std::runtime_error("snapshot: it is damaged (a name is too long)");
  }
  if (hash_of(state) != expected) throw std::runtime_error("snapshot: it is damaged (its hash does not fit)");
  state_ = state;
}

}  // namespace securebase
