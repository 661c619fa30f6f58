/**
 * Everything about one group of measurements: of the district and its parts in the report, of one posyandu when somebody opens it.
 */
import { assessGroup } from './assess-group.ts'
import type { ChildMeasurements } from './gather-facts.ts'
import { countHistory, countRepeated, type HistoryMarks } from './history-marks.ts'
import { knownAt, type Places } from './measurements.ts'
import { outsideFences, unlikelyPairs } from './outliers.ts'
import type { AdvisedAgainst, GroupDetail, GroupLevel, OutlierCounts } from './quality-report.ts'
import { smartScore } from './smart-score.ts'

const SMART_NOTE: AdvisedAgainst['note'] = {
  id: 'WHO dan UNICEF (2019) menyarankan agar mutu tidak disimpulkan dari satu skor: skor yang baik dapat menutupi satu pemeriksaan yang buruk. Skor ini dibuat untuk BB/TB dan tidak dipakai dalam putusan mana pun.',
  en: 'WHO and UNICEF (2019) advise against judging quality by one score: a good total can hide one bad check. The score was made for weight for height and enters no verdict here.',
}

export interface GroupName {
  readonly level: GroupLevel
  readonly key: string
  readonly nama: string
}

function countOutliers({ z, weight, lenhei }: ChildMeasurements, places: Places): OutlierCounts {
  const fences = (column: ArrayLike<number>) => {
    const values = knownAt(column, places)
    return { cases: outsideFences(values).length, n: values.length }
  }
  const complete = Int32Array.from(places).filter((place) => !Number.isNaN((weight[place] ?? Number.NaN) + (lenhei[place] ?? Number.NaN)))
  const pairs = unlikelyPairs(knownAt(weight, complete), knownAt(lenhei, complete))
  return {
    len: fences(z.len),
    wei: fences(z.wei),
    wfl: fences(z.wfl),
    pairs: { cases: pairs.length, n: complete.length },
  }
}

/** `places` of the period; `marks` of the same children. `smart`: with the score that WHO advises against. */
export function composeGroupDetail(
  name: GroupName,
  children: ChildMeasurements,
  places: Places,
  marks: HistoryMarks,
  smart = false,
): GroupDetail {
  const quality = assessGroup(children, places)
  return {
    ...name,
    quality,
    history: countHistory(marks, places),
    outliers: countOutliers(children, places),
    repeated: countRepeated(marks, places),
    smart: smart ? { score: smartScore(quality), note: SMART_NOTE } : null,
  }
}
