/**
 * The page's only style. Its hash is the only one that the page's policy allows: a changed letter
 * needs a new hash, which a test tells.
 */
export const pageStyle = `body{font:15px/1.5 "Segoe UI",Arial,sans-serif;color:#1a1a1a;margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #808080}h3{font-size:1rem;margin-bottom:.3rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #b0b0b0;padding:.2rem .4rem;text-align:left;vertical-align:top}
th{background:#e4eaf0}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}.matrix{width:auto;font-size:12px}.matrix th:first-child{position:sticky;left:0}.matrix td{white-space:nowrap}
#filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;position:sticky;top:0;background:#fff;padding:.4rem 0;z-index:1}[hidden]{display:none!important}
.hint{color:#555}.error{color:#a80000;font-weight:600}.warning{color:#7a4b00;font-weight:600}
svg{max-width:100%;height:auto}details{margin:.3rem 0}summary{cursor:pointer}ul{padding-left:1.2rem}
@media print{#filter{display:none!important}body{margin:0;max-width:none;font-size:11px}h2{break-after:avoid}tr,svg{break-inside:avoid}@page{size:A4 landscape;margin:15mm}}`;

export const pageStyleHash = 'sha256-b4fqWa/Ch7VzzQnSZMBC/66btscCKx1JXD4ihNxQbPw=';
