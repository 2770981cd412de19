#include <cereal/archives/portable_binary.hpp>
#include <cereal/types/array.hpp>
#include <cereal/types/string.hpp>
#include <sstream>
#include <stdexcept>

#include "sim/core/fields.hpp"
#include "sim/core/hash.hpp"
#include "sim/life/life.hpp"

namespace securebase {

constexpr std::uint32_t kSnapshotFormat = 2;

/// What stands before the state: nothing of it is read before the fingerprint of its bytes fits, so that
/// damaged lengths never ask for memory.
struct Envelope {
  std::uint32_t format = kSnapshotFormat;
  std::uint64_t size = 0;
  std::uint64_t fingerprint = 0;
  template <class E = Envelope>
  static constexpr auto fields() {
    return std::tuple{field("format", &E::format), field("size", &E::size),
                      field("fingerprint", &E::fingerprint)};
  }
};

/// cereal finds this for every struct that lists its fields.
template <class Archive, Described T>
void serialize(Archive& archive, T& object) {
  for_each_field(object, [&](const auto&, auto& member) { archive(member); });
}

namespace {

template <class T>
std::string packed(T value) {
  std::ostringstream bytes;
  {
    cereal::PortableBinaryOutputArchive archive(bytes);
    archive(value);
  }
  return bytes.str();
}

template <class T>
T unpacked(const std::string& bytes) {
  T value;
  std::istringstream stream(bytes);
  cereal::PortableBinaryInputArchive archive(stream);
  archive(value);
  return value;
}

State state_in(const std::string& bytes) {
  const std::size_t envelope_size = packed(Envelope{}).size();
  const auto envelope = unpacked<Envelope>(bytes.substr(0, envelope_size));
  if (envelope.format != kSnapshotFormat) {
    throw std::runtime_error("snapshot: expected format " + std::to_string(kSnapshotFormat) + ", found " +
                             std::to_string(envelope.format));
  }
  const std::string body = bytes.substr(envelope_size);
  if (body.size() != envelope.size) throw std::runtime_error("snapshot: it is cut or goes on too long");
  if (hash_of(body) != envelope.fingerprint) throw std::runtime_error("snapshot: it is damaged");
  return unpacked<State>(body);
}

}  // namespace

std::string Life::snapshot() const {
  const std::string body = packed(state_);
  return packed(Envelope{kSnapshotFormat, body.size(), hash_of(body)}) + body;
}

void Life::restore(const std::string& bytes) {
  try {
    state_ = state_in(bytes);
  } catch (const cereal::Exception&) {
    throw std::runtime_error("snapshot: it ends too early, or is not a snapshot");
  }
}

}  // namespace securebase
