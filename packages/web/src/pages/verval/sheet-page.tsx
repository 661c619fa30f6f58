/** The sheet of a village on paper: pages of families with boxes to tick, row numbers that stay, and a code that leads to the page where it is typed or photographed back. */

import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { ROWS_PER_PAGE } from '@konvergen/core/verval/sheet-scan/layout.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { districtQuery } from '../../app/queries.ts'
import { fetchVillage, vervalKey } from '../../app/verval-queries.ts'
import { seenFamilies } from '../../offline/outbox.ts'
import table from '../../parts/table.module.css'
import { QrCode } from './drawing.ts'
import { Empty, PageHead, PrintButton, ProblemNote, SelectField, Skeleton } from './furniture.ts'
import styles from './paper.module.css'
import { ordered } from './say-family.ts'
import { SheetPaper } from './sheet-paper.tsx'
import { MARK_SHORT, MARK_WORDS, SHEET, useSay, useText, VILLAGE } from './words.ts'

const route = getRouteApi('/k/$kab/verval/$putaran/$desa/lembar')
const CODE_DIGITS = 4

/** Short enough to be read aloud: the end of the round's id and of the village's code. */
function sheetCode(putaran: string, desa: string): string {
  return `${putaran.slice(-CODE_DIGITS)}-${desa.slice(-CODE_DIGITS)}`.toUpperCase()
}

/** Names are not left behind in the page's memory. */
export function useVillageList(kab: string, putaran: string, desa: string) {
  return useQuery({
    queryKey: [...vervalKey(kab), 'lembar', putaran, desa],
    queryFn: () => fetchVillage(kab, putaran, desa),
    gcTime: 0,
    staleTime: 0,
  })
}

export function VervalSheetPage() {
  const { kab, putaran, desa } = route.useParams()
  const t = useText()
  const say = useSay()
  const list = useVillageList(kab, putaran, desa)
  const district = useQuery(districtQuery(kab)).data
  const round = list.data?.ronde
  const [rw, setRw] = useState('')
  const nama = list.data?.nama ?? desa
  const families = ordered(seenFamilies(list.data?.keluarga ?? [], []))
  const all = [...new Set(families.map((family) => family.rw ?? ''))].toSorted()
  const shown = families.filter((family) => rw === '' || (family.rw ?? '') === rw)
  const pages = Array.from({ length: Math.ceil(shown.length / ROWS_PER_PAGE) }, (_, at) =>
    shown.slice(at * ROWS_PER_PAGE, (at + 1) * ROWS_PER_PAGE),
  )
  return (
    <>
      <PageHead title={t(SHEET.title, { nama })}>
        <PrintButton />
      </PageHead>
      <div className={`${styles['tools']} tanpa-cetak`}>
        <SelectField label={t(SHEET.rw)} value={rw} onChange={(event) => setRw(event.target.value)}>
          <option value="">{t(SHEET.all)}</option>
          {all
            .filter((one) => one !== '')
            .map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
        </SelectField>
        <Link to="/k/$kab/verval/$putaran/$desa" params={{ kab, putaran, desa }}>
          {t(VILLAGE.title, { nama })}
        </Link>
      </div>
      <p className={`${styles['small']} tanpa-cetak`}>
        {t(SHEET.photo)} {t(SHEET.trace)}
      </p>
      {list.isError && <ProblemNote problem={list.error} retry={() => void list.refetch()} />}
      {list.data === undefined && !list.isError && <Skeleton />}
      {list.data !== undefined && shown.length === 0 && <Empty title={t(SHEET.empty)} />}
      {shown.length > 0 && (
        <section className={table['scroll']} tabIndex={0} aria-label={t(SHEET.title, { nama })}>
          <article className={`lembar-cetak ${styles['sheet']}`}>
            {pages.map((families, at) => (
              <SheetPaper
                key={families[0]?.id}
                putaran={putaran}
                desa={desa}
                page={at + 1}
                pages={pages.length}
                families={families}
                title={t(SHEET.title, { nama })}
              >
                <div>
                  <p>
                    {[
                      district?.nama,
                      round === undefined ? '' : `${round.sumber}, ${say.period(round.periode)}`,
                      rw === '' ? '' : `RW ${rw}`,
                    ]
                      .filter((part) => part !== undefined && part !== '')
                      .join(' · ')}{' '}
                    · <strong>{t(SHEET.code, { code: sheetCode(putaran, desa) })}</strong>
                    {round !== undefined && ` · ${t(VILLAGE.deadline, { day: say.day(round.tenggat) })}`}
                  </p>
                  <p>{t(SHEET.secret)}</p>
                  <p>
                    <strong>{t(SHEET.how)}</strong> {t(SHEET.legend)}.{' '}
                    {MARKS.map((name) => `${t(MARK_SHORT[name])}: ${t(MARK_WORDS[name]).toLowerCase()}`).join('; ')}. {t(SHEET.moved)}
                  </p>
                </div>
                <QrCode text={`${window.location.origin}/k/${kab}/verval/${putaran}/${desa}/ketik`} label={t(SHEET.scan)} />
              </SheetPaper>
            ))}
          </article>
        </section>
      )}
    </>
  )
}
