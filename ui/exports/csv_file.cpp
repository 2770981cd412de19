#include "ui/exports/csv_file.hpp"

namespace securebase {
namespace {

/// Calls visit(line) for each line, without its end.
template <class Visit>
void for_each_line(std::string_view text, const Visit& visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

std::string recipe_line(const ExportRecipe& recipe) {
  ExportRecipe whole = recipe;
  if (whole.content.empty()) whole.content = hex(0);
  return std::string(kRecipeMark) + write_recipe(std::move(whole));
}

void TableHash::add(std::string_view line) {
  if (line.substr(0, 1) == "#") return;
  hash_into(hasher_, std::string(line));
}

std::string with_recipe(const std::string& table, ExportRecipe recipe) {
  TableHash hash;
  std::size_t head = 0;
  for_each_line(table, [&](std::string_view line) {
    const bool is_at_head = line.substr(0, 1) == "#" && line.data() == table.data() + head;
    if (is_at_head) head += line.size() + 1;
    hash.add(line);
  });
  recipe.content = hash.value();
  return table.substr(0, head) + recipe_line(recipe) + "\n" + table.substr(std::min(head, table.size()));
}

}  // namespace securebase
