import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { findHistoryErrors } from '../../src/quality/find-history-errors.ts'
import { readFigures, referenceZ } from '../survey/reference-z.ts'

test('x', () => {
  const figures = readFigures()!
  const rows = readFileSync('/work/shared/data/golden/growth/syngrowth_under5_200subj_growthcleanr_expected.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((l) => l.replaceAll('"', '').split(','))
  // pair
  const key = new Map<string, { w: any[]; h: any[] }>()
  for (const r of rows) {
    const k = r[1] + ' ' + r[3]
    if (!key.has(k)) key.set(k, { w: [], h: [] })
    ;(r[2] === 'WEIGHTKG' ? key.get(k)!.w : key.get(k)!.h).push(r)
  }
  const ids = new Map<string, number>()
  const v: any = { child: [], ageDays: [], weight: [], height: [], haz: [], waz: [] }
  const src: any[] = []
  for (const { w, h } of key.values())
    for (let i = 0; i < Math.max(w.length, h.length); i++) {
      const any = w[i] ?? h[i]
      if (!ids.has(any[1])) ids.set(any[1], ids.size)
      const weight = w[i] ? Number(w[i][5]) : NaN,
        height = h[i] ? Number(h[i][5]) : NaN
      const z = referenceZ(figures, {
        sex: any[4] === '0' ? 1 : 2,
        age: Number(any[3]),
        unit: 'days',
        weight,
        lenhei: height,
        measure: '',
        oedema: false,
      })
      v.child.push(ids.get(any[1]))
      v.ageDays.push(Number(any[3]))
      v.weight.push(weight)
      v.height.push(height)
      v.haz.push(z[0])
      v.waz.push(z[1])
      src.push({ berat: w[i], tinggi: h[i] })
    }
  const t0 = performance.now()
  const errors = findHistoryErrors(v)
  console.log('ms', performance.now() - t0)
  const found = new Map<string, string[]>()
  for (const e of errors) {
    const id = src[e.place][e.measure][0]
    found.set(id, [...(found.get(id) ?? []), e.kind])
  }
  const table: any = {}
  for (const r of rows) {
    const k = r[6]
    const f = (found.get(r[0]) ?? ['-']).toSorted().join('+')
    table[k] ??= {}
    table[k][f] = (table[k][f] ?? 0) + 1
  }
  const groups = new Map<string, any[]>()
  for (const r of rows) {
    const k = r[1]! + r[2] + r[3]
    groups.set(k, [...(groups.get(k) ?? []), r])
  }
  let n = 0,
    allFound = 0,
    agree = 0,
    decidable = 0,
    ties = 0,
    gone = 0
  for (const g of groups.values()) {
    if (g.length < 2 || !g.some((r) => /Same-Day/.test(r[6]))) continue
    n++
    const f = g.filter((r) => found.get(r[0])?.includes('hari-sama'))
    if (f.length > 0) allFound++
    else if (gone++ < 9)
      console.log(
        'missed',
        g.map((r) => [r[3], r[5], r[6], found.get(r[0])]),
      )
    const inc = g.filter((r) => r[6] === 'Include')
    if (inc.length !== 1) continue
    decidable++
    if (new Set(g.map((r) => r[5])).size === 1) ties++
    if (!found.get(inc[0][0])?.includes('hari-sama')) agree++
  }
  console.log({ n, allFound, decidable, agree, ties })
  console.log(table)
  console.log(rows.filter((r) => /Min-H|Cutoff|Extreme/.test(r[6]!) && !found.has(r[0]!)))
  console.log(
    rows
      .filter((r) => r[6] === 'Include' && found.get(r[0])?.includes('laju-mustahil'))
      .slice(0, 12)
      .map((r) => [
        r,
        rows.filter((q) => q[1] === r[1] && q[2] === r[2] && Math.abs(+q[3] - +r[3]) < 190).map((q) => q[3] + ':' + q[5] + q[6]),
      ]),
  )
  console.log(rows.filter((r) => /Carried/.test(r[6]!) && !found.get(r[0]!)?.includes('nilai-diulang')).slice(0, 5))
})
