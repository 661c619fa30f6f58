/** A village as maps and tables take it: its situation, the name of its kecamatan, and what the lokus proposal says of it. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'

export type DesaAnswer = SituationAnswer['situation']['desa'][number]
export type LokusRow = LokusAnswer['rows'][number]

export interface VillageRow {
  readonly desa: DesaAnswer
  readonly kecamatan: string
  /** Null while the proposal is not there. */
  readonly lokus: LokusRow | null
}

export function villageRows(answer: SituationAnswer['situation'], lokus: LokusAnswer | undefined): VillageRow[] {
  const names = new Map(answer.kecamatan.map(({ kode, nama }) => [kode, nama]))
  const proposals = new Map(lokus?.rows.map((row) => [row.kode, row]))
  return answer.desa.map((desa) => ({
    desa,
    kecamatan: names.get(desa.kecamatan) ?? desa.kecamatan,
    lokus: proposals.get(desa.kode) ?? null,
  }))
}
