/** The cards of a list of families, persons or things, whichever of them it has. */
import type { ImportPreview, ImportState } from '@konvergen/contract/intake.ts'
import type { RecordsPreview } from '@konvergen/contract/records.ts'
import { FamiliesBrought } from './families-brought.tsx'
import { KeptRecords } from './kept-records.tsx'
import { ListIssues } from './list-issues.tsx'
import { PeopleCard } from './people-card.tsx'
import { WelfareCard } from './welfare-card.tsx'

/** What it brings, or brought. */
export function RecordsBrought({ records: { families, welfare, people }, state }: { records: RecordsPreview; state: ImportState }) {
  return (
    <>
      {families !== null && <FamiliesBrought families={families} isStaged={state === 'staged'} />}
      {welfare !== null && <WelfareCard welfare={welfare} isKnown={state !== 'discarded'} />}
      {people !== null && <PeopleCard people={people} isKnown={state !== 'discarded'} />}
    </>
  )
}

/** Its kept rows once it was applied, and what is wrong in it. */
export function RecordsRest({ kab, preview, records }: { kab: string; preview: ImportPreview; records: RecordsPreview }) {
  const { id, state } = preview.import
  const isOfThings = records.families === null && records.welfare === null && records.people === null
  const isKept = isOfThings && state !== 'staged' && state !== 'discarded'
  return (
    <>
      {isKept && <KeptRecords kab={kab} id={id} />}
      <ListIssues kab={kab} preview={preview} list={records} />
    </>
  )
}
