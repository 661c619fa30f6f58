/**
 * Everything that the report prints, as one plain value in one language: what `ansit.typ` reads as JSON. All words and numbers are finished
 * here; the template decides only where they stand.
 */

import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { desaTable, kecamatanTable } from './area-tables.ts'
import { frontPage } from './front-page.ts'
import { issuesLeftOut, issueTable } from './issue-table.ts'
import { proposedTable, undecidedTable } from './lokus-table.ts'
import { methodPoints, sourceTable } from './method-page.ts'
import { lokusIntro, sourceLine, unplacedNote } from './page-notes.ts'
import { Speaker } from './paper-table.ts'
import { mapWords } from './pictures.ts'
import { riskByKecamatan, riskTable } from './risk-tables.ts'
import { WORDS } from './words.ts'

export function paperContent(report: SituationReport, language: Language) {
  const speak = new Speaker(language)
  const { unplaced } = report.situation
  return {
    language,
    words: WORDS[language],
    district: report.district.nama,
    province: report.district.provinsi,
    demo: report.demo,
    sourceLine: sourceLine(report, language),
    front: frontPage(report, language),
    map: report.boundaries.length > 0 ? mapWords(language) : null,
    lokusIntro: lokusIntro(report, language),
    hasScatter: report.lokus.rows.some(({ prevalence }) => prevalence !== null),
    proposed: proposedTable(report, speak),
    undecided: undecidedTable(report, speak),
    unplacedNote: unplacedNote(unplaced, language),
    unplacedKrsNote: unplacedNote(
      unplaced.filter(({ source }) => source === 'krs'),
      language,
    ),
    kecamatan: kecamatanTable(report, speak),
    desa: desaTable(report, speak),
    risk: riskTable(report, speak),
    riskByKecamatan: riskByKecamatan(report, speak),
    issues: issueTable(report.issues, speak),
    issuesLeftOut: issuesLeftOut(report.issues, speak),
    method: methodPoints(report, language),
    sources: sourceTable(report, language),
  }
}
