/** What the rows of a list become: families of the register, welfare or persons of those that are known, or things in place of an earlier list of their kind and year. */
import { RECORD_IMPORTS } from '@konvergen/core/intake/lists/record-imports.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Progress } from '../../platform/progress.ts'
import { appendFamilies, appendPeople, appendWelfare } from '../sasaran/door.ts'
import { familyRows, personRows, thingRows, welfareRows } from './record-rows.ts'
import { insertOfficeRecords } from './records-store.ts'
import type { SettledRecords } from './settle-records.ts'
import { type RecordsOutcome, type StoredRecords, supersede } from './store.ts'

/** As the pages of families and of verval name where a list came from. */
const SOURCE = 'Daftar KRS per nama'

type Brought = RecordsOutcome['brought'] & { readonly superseded: string | null }
const NOTHING: Brought = { families: null, welfare: null, people: null, superseded: null }

export async function bringRecords(
  ctx: DistrictContext,
  stored: StoredRecords,
  period: string,
  { areas }: SettledRecords,
  { tell }: Pick<Progress, 'tell'>,
): Promise<Brought> {
  const { id } = stored
  switch (RECORD_IMPORTS[stored.kind].use) {
    case 'keluarga': {
      const rows = await familyRows(ctx, stored, areas)
      return { ...NOTHING, families: await appendFamilies(ctx, { id, source: SOURCE, period }, rows, (done) => tell('simpan', done)) }
    }
    case 'kesejahteraan':
      return { ...NOTHING, welfare: await appendWelfare(ctx, { id, period }, await welfareRows(ctx, stored)) }
    case 'orang':
      return { ...NOTHING, people: await appendPeople(ctx, { id, source: stored.kind, period }, await personRows(ctx, stored)) }
    case 'hal': {
      const superseded = await supersede(ctx, stored, period)
      for (const block of await thingRows(ctx, stored, areas)) await insertOfficeRecords(ctx, id, block)
      return { ...NOTHING, superseded }
    }
  }
}
