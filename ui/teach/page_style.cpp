// How the pages of a pack look, on paper first: a column of about seventy letters with headings beside it, room to write,
// and colours that also differ in line and weight, so that a grey copy can be read.
#include "ui/teach/page.hpp"

namespace securebase {
namespace {

constexpr std::string_view kStyle = R"css(
:root { --ink: #2b2a33; --soft: #66646f; --rule: #d8d2c4; --wash: #f7f3ea;
  --other: #0072b2; --self: #b36a00; --felt: #00795a;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Palatino Linotype", Palatino,
    Georgia, "Times New Roman", serif;
  --sans: Inter, "Segoe UI", "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 14mm 12mm 20mm; max-width: 200mm; background: #fff; color: var(--ink);
  font: 12pt/1.46 var(--serif); font-variant-numeric: lining-nums; hyphens: manual;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
p, ul, ol, table, figure { margin: 0 0 3mm; }
header { border-bottom: 0.6mm solid var(--ink); margin-bottom: 6mm; padding-bottom: 3mm; break-inside: avoid; }
.kind { font: 600 9.5pt/1.3 var(--sans); letter-spacing: 0.09em; text-transform: uppercase; color: var(--soft);
  margin-bottom: 2mm; }
h1 { font: 700 25pt/1.12 var(--sans); letter-spacing: -0.015em; margin: 0 0 3mm; text-wrap: balance; }
.lead { font-size: 12.5pt; line-height: 1.42; max-width: 158mm; }
.who { font: 500 11pt/1.4 var(--sans); margin: 5mm 0 1mm; }
h2 { font: 650 11.5pt/1.28 var(--sans); margin: 0 0 2mm; }
h3 { font: 650 11pt/1.3 var(--sans); margin: 5mm 0 1.5mm; }

main > section { position: relative; border-top: 0.25mm solid var(--rule); padding: 3.5mm 0 2.5mm 45mm; }
main > section:first-child { border-top: 0; padding-top: 0; }
main > section > h2 { float: left; width: 39mm; margin-left: -45mm; }
main > section > .wide, main > section > figure { clear: both; margin-left: -45mm; width: calc(100% + 45mm); }
ul { padding-left: 5mm; }
li { margin-bottom: 1.2mm; }
.spoken { font: 600 14.5pt/1.36 var(--sans); letter-spacing: -0.005em; }
.note { color: var(--soft); font-size: 11pt; }
.key-line { font: 500 9.5pt/1.5 var(--sans); color: var(--soft); }

table { border-collapse: collapse; width: 100%; font: 10.5pt/1.38 var(--sans); font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 1.5mm 3mm 1.5mm 0; border-bottom: 0.2mm solid var(--rule); }
tr:first-child > th { border-bottom: 0.4mm solid var(--ink); font-weight: 650; font-size: 9.5pt; vertical-align: bottom; }
th { font-weight: 600; }
td:last-child, th:last-child { padding-right: 0; }
.promises tr:not(:first-child) > th { font-weight: 400; }
.promises td:nth-child(2) { white-space: nowrap; }
.numbers td, .numbers tr:first-child > th:not(:first-child) { text-align: right; }
.plan th:first-child { white-space: nowrap; width: 24mm; }
.controls { background: var(--wash); font-size: 9.5pt; }
.controls th, .controls td { padding: 1.2mm 2.5mm; border-bottom: 0.2mm solid #e6dfd0; }
.controls th:first-child { width: 24%; }
.controls td:nth-child(2) { width: 32%; }
kbd { font: 600 9pt/1.2 var(--sans); border: 0.25mm solid #a9a59b; border-radius: 1mm; padding: 0.2mm 1.2mm; background: #fff; }
code { font: 9.5pt/1.4 "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre-wrap; }
.command { background: var(--wash); padding: 1.5mm 2.5mm; overflow-wrap: anywhere; }

figure img { display: block; width: 100%; height: auto; border: 0.25mm solid var(--rule); border-radius: 1.5mm; }
figcaption { font: 9.5pt/1.42 var(--sans); color: var(--soft); margin-top: 1.5mm; }
figcaption strong { color: var(--ink); font-weight: 600; }

main > section.question { padding-left: 13mm; padding-bottom: 3mm; }
main > section.question > h2 { float: none; width: auto; margin: 0 0 2.5mm -13mm; font-size: 13pt; line-height: 8.6mm; }
.number { display: inline-block; width: 8.6mm; margin-right: 4.4mm; border-radius: 50%; background: var(--ink); color: #fff;
  text-align: center; }
main > section.question > figure { margin-left: 0; width: 100%; }
.key main > section.question > figure { width: 84mm; }
main > section.step > figure { clear: none; margin-left: 0; width: 76mm; }
main > section#pictures > figure { width: 150mm; margin-bottom: 5mm; }
.step > h2 > .number { display: block; width: auto; margin: 0 0 1.5mm; border-radius: 0; background: none; color: var(--ink);
  font: 700 24pt/1 var(--sans); text-align: left; }
.asked { font-size: 12.5pt; }
.blank { display: inline-block; min-width: 24mm; height: 1.15em; border-bottom: 0.35mm solid var(--ink); vertical-align: baseline; }
.blank.long { min-width: 78mm; }
.filled { color: var(--felt); border-bottom: 0.35mm solid var(--felt); padding: 0 1mm; }
.options { list-style: none; padding: 0; }
.options li { display: inline-block; position: relative; padding-left: 7mm; margin: 0 9mm 2mm 0; }
.options li::before { content: ""; position: absolute; left: 0; top: 0.18em; width: 4mm; height: 4mm; border: 0.35mm solid var(--ink);
  border-radius: 0.8mm; }
.to-fill { width: auto; margin-top: 2mm; font-size: 11pt; }
.to-fill td, .to-fill th { padding: 2.4mm 8mm 2.4mm 0; }
.lines { margin: 1mm 0 2mm; }
.line { height: 8mm; border-bottom: 0.25mm solid #8f8c96; }
.answer { border-left: 1mm solid var(--felt); background: #f0f6f2; padding: 2.5mm 4mm 1mm; margin: 2mm 0; }
.may-hold { font: 600 10.5pt/1.4 var(--sans); margin-bottom: 1mm; }

.axes { display: block; width: 100%; height: auto; margin: 2mm 0 3mm; }
.axes .grid { stroke: var(--rule); stroke-width: 1; }
.axes .axis { stroke: var(--ink); stroke-width: 1.4; }
.axes text { font: 12px var(--sans); fill: var(--ink); }
.axes .soft { fill: var(--soft); }
.axes .curve { fill: none; stroke-width: 2.8; stroke-linejoin: round; stroke-linecap: round; }
.axes .name { font-weight: 600; font-size: 12.5px; }
.axes polyline.other { stroke: var(--other); }
.axes polyline.self { stroke: var(--self); stroke-dasharray: 0.1 6; stroke-width: 3.4; }
.axes polyline.felt { stroke: var(--felt); stroke-dasharray: 8 5; stroke-width: 2.2; }
.axes .tick, .axes .name { paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round; }
.axes .dot { stroke: #fff; stroke-width: 1.5; }
.axes .dot.other, .axes .name.other { fill: var(--other); }
.axes .dot.self, .axes .name.self { fill: var(--self); }
.axes .dot.felt, .axes .name.felt { fill: var(--felt); }

footer { border-top: 0.6mm solid var(--ink); margin-top: 5mm; padding-top: 2.5mm; font: 9.5pt/1.45 var(--sans); color: var(--soft); }
footer p { margin-bottom: 1mm; }

@page { margin: 14mm 17mm 14mm; }
@media print {
  body { max-width: none; padding: 0; orphans: 3; widows: 3; }
  h1, h2, h3, .kind, .asked, .may-hold, .spoken { break-after: avoid; }
  figure, tr, li, .spoken, .answer, .axes, .lines, .controls, .to-fill, .options, .plan { break-inside: avoid; }
  section.question { break-inside: avoid; }
  .one-life { break-inside: avoid; break-after: avoid; }
  .key section.question, .key .answer { break-inside: auto; }
  footer { break-before: avoid; break-inside: avoid; }
  .numbers { break-inside: avoid; }
  #pictures { break-before: page; border-top: 0; padding-top: 0; }
}
@media screen and (max-width: 46rem) {
  body { padding: 6mm 5mm; }
  main > section { padding-left: 0; }
  main > section > h2 { float: none; width: auto; margin-left: 0; }
  main > section > .wide, main > section > figure, main > section.step > figure, main > section#pictures > figure { margin-left: 0; width: 100%; }
}
)css";

}  // namespace

std::string_view page_style() { return kStyle; }

}  // namespace securebase
