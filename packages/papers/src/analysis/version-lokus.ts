/**
 * The proposal of lokus that a version of the analysis holds: how it was made, in words, and its villages in order, with score or written reason.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { Quadrant } from '@konvergen/core/lokus/proposal.ts'
import { sayWay } from '@konvergen/core/lokus/say-way.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { QUADRANTS, WORDS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'
import { type Block, bullets, heading, tableOf } from './paper-blocks.ts'

type Content = AnalysisAnswer['isi']
type Lokus = NonNullable<Content['lokus']>[number]

/** By rank; by code where there is none, or the same. */
function inOrder(a: Lokus, b: Lokus): number {
  const [first, second] = [a.rank ?? Number.MAX_SAFE_INTEGER, b.rank ?? Number.MAX_SAFE_INTEGER]
  if (first !== second) return first - second
  return a.code < b.code ? -1 : 1
}

function proposedOf({ lokus }: Content): readonly Lokus[] {
  return (lokus ?? []).filter(({ proposed }) => proposed).toSorted(inOrder)
}

/** A score that is a range says so. */
function sayScore({ score, low, high }: Lokus, speak: AnalysisSpeaker): string {
  const said = speak.number(score, 1)
  return score === null || low === high ? said : `${said} (${speak.number(low, 1)}–${speak.number(high, 1)})`
}

function lokusTable(content: Content, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  const { areas, way } = content
  const names = new Map(areas.map(({ code, name }) => [code, name]))
  const reasons = new Map((way?.reasons ?? []).map(({ code, reason }) => [code, reason]))
  const method = way?.method ?? null
  const [isByHand, isIndex] = [method === 'manual', method === 'indeks' || method === 'peringkat']
  const place = [left(speak.say('Kode', 'Code')), left(head.desa, isByHand ? undefined : 1)]
  const nameOf = ({ code }: Lokus): [string, string] => [code, names.get(code) ?? code]
  const rows = proposedOf(content)
  if (isByHand)
    return {
      columns: [...place, left(speak.say('Alasan', 'Reason'), 1)],
      rows: rows.map((own) => row(...nameOf(own), reasons.get(own.code) ?? '')),
    }
  const quadrantOf = ({ quadrant }: Lokus): string => (quadrant === null ? speak.unknown : QUADRANTS[speak.language][quadrant as Quadrant])
  const last = isIndex ? [rightStrong(speak.say('Indeks', 'Index'))] : method === null ? [] : [left(speak.say('Kuadran', 'Quadrant'))]
  return {
    columns: [right(head.rank), ...place, ...last],
    rows: rows.map((own) => {
      const said = isIndex ? [sayScore(own, speak)] : method === null ? [] : [quadrantOf(own)]
      return row(speak.count(own.rank), ...nameOf(own), ...said)
    }),
  }
}

export function versionLokus(content: Content, source: string, speak: AnalysisSpeaker): Block[] {
  if (content.lokus === null) return []
  return [
    heading(1, speak.say('Usulan lokus', 'Proposed lokus')),
    ...bullets(sayWay(content.way, content.parameters.k, speak.language)),
    ...tableOf(speak.say('Desa yang diusulkan', 'Villages proposed'), lokusTable(content, speak), source, true),
  ]
}
