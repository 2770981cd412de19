#pragma once
// Another document comes onto the desk. Whoever opens one does it here, so that nothing a person has made is lost and
// nothing of the document before is mistaken for the new one's.

#include "ui/app/desk_state.hpp"

namespace securebase {

/// Puts a life in the place of what lies open, looked at as a new one and kept under no name: of this seed's many, the
/// one with this number. What a person had made is set aside (set_aside_what_was_made).
void open_document(Desk& desk, Scenario scenario, std::string stem, std::uint64_t seed,
                   std::uint32_t life = 0);

/// The same with a document as it was.
void open_document(Desk& desk, Scenario scenario, std::string stem, const Session::Version& version);

}  // namespace securebase
