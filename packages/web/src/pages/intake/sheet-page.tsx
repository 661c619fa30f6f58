/** The page of one table of an office. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sheetQuery } from '../../app/sheet-queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import { SheetDone } from './sheet-done.tsx'
import { SheetWaiting } from './sheet-waiting.tsx'
import { SheetWhoseCard } from './sheet-whose-card.tsx'
import { useLead } from './use-sheet-lead.ts'

const route = getRouteApi('/k/$kab/berkas/lembar/$id')

/** What the server was asked about; undefined = it says the likely one. */
interface Asked {
  readonly office?: string | null
  readonly period?: string
  readonly sheet?: number
}

export function SheetPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  return (
    <>
      <p className="tanpa-cetak">
        <Link to="/k/$kab/berkas" params={{ kab }}>
          {t(SHEETS.back)}
        </Link>
      </p>
      <Sheet key={id} kab={kab} id={id} />
    </>
  )
}

function Sheet({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const [asked, setAsked] = useState<Asked>({})
  const lembaga = asked.office === undefined ? undefined : (asked.office ?? 'sekretariat')
  const found = useQuery(sheetQuery(kab, id, { lembaga, periode: asked.period }))
  const lead = useLead(found.data)
  if (found.isError) return <ProblemNote problem={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Skeleton heights={[32, 48, 120, 260]} />
  const answer = found.data
  const { ringkas, usulan } = answer
  const office = asked.office === undefined ? usulan.lembaga : asked.office
  const period = asked.period ?? usulan.periode
  const sheet = asked.sheet ?? usulan.lembar
  const table = answer.lembar.find(({ indeks }) => indeks === sheet)
  if (ringkas.keadaan !== 'staged')
    return (
      <>
        <PageHead title={ringkas.namaBerkas} />
        <SheetDone kab={kab} answer={answer} />
      </>
    )
  if (table === undefined) return <Note title={t(SHEETS.gone)} />
  // What was chosen for one office and sheet means nothing for another.
  const key = `${office ?? ''} ${sheet} ${table.barisJudul.join('-')} ${table.ingatan?.pada ?? ''}`
  const whose = (
    <SheetWhoseCard
      kab={kab}
      answer={answer}
      office={office}
      period={period}
      sheet={sheet}
      onOffice={(next) => setAsked({ ...asked, office: next })}
      onPeriod={(next) => setAsked({ ...asked, period: next })}
      onSheet={(next) => setAsked({ ...asked, sheet: next })}
    />
  )
  return <SheetWaiting key={key} kab={kab} answer={answer} table={table} office={office} period={period} whose={whose} lead={lead} />
}
