import { writeFileSync } from 'node:fs';
import { evidence, surface } from './charts/evidence.ts';
import { createQuestionChart } from '../src/charts/questionDrawing.ts';
import { drawLayouts } from '../src/charts/drawing.ts';
const ids = process.argv.slice(2);
const css = ':root{--paper:#faf6ee;--ink:#1d1a16;--quiet:#665e52;--rule:#ddd4c4;--faint:#c9bfae;--counted:#0b4f6c;--promised:#b8500a;--contested:#84429a} body{background:var(--paper);font-family:Golos Text,sans-serif} svg{display:block;margin:10px}';
let html = `<style>${css}</style>`; let n=0;
for (const q of evidence.registry.tables.contested) {
  const c = createQuestionChart(q, 'people', evidence.registry, surface.words);
  if (!c) continue; n++;
  const d = drawLayouts(c.chart, c.chart.rows(evidence), surface);
  if (ids.includes(q.id)) html += `<h3>${q.question}</h3><p>${c.dek}</p><p>${c.alt}</p>` + d.wide.replace('<svg','<svg width=940') + '<div style="display:flex">'+ d.medium.replace('<svg','<svg width=620') + d.narrow.replace('<svg','<svg width=340')+'</div>';
}
console.log(n);
writeFileSync('/tmp/q.html', html);
