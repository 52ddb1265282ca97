/**
 * The look of printed reports: one typeface, thin lines, A4; severities by word first and colour
 * second.
 */
export const reportStyle = `
@page { size: A4; margin: 15mm; }
body { font: 11pt/1.4 "Times New Roman", Times, serif; color: #111; background: #fff; margin: 0 auto; max-width: 190mm; padding: 8px; }
main + main { break-before: page; }
h1 { font-size: 16pt; margin: 0 0 8px; }
h2 { font-size: 12pt; margin: 14px 0 4px; break-after: avoid; }
table { border-collapse: collapse; width: 100%; margin: 6px 0; }
th, td { border: 1px solid #888; padding: 3px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eee; }
.facts th { width: 28%; font-weight: normal; background: #f6f6f6; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.findings td:nth-child(1), .findings td:nth-child(2) { white-space: nowrap; }
.findings td:nth-child(3) { width: 18%; }
.error td:first-child, p.error { color: #a4262c; font-weight: bold; }
.warning td:first-child { color: #8a5300; font-weight: bold; }
.said { margin-top: 3px; padding-left: 8px; border-left: 3px solid #888; }
.note { color: #444; }
tr { break-inside: avoid; }
`;
