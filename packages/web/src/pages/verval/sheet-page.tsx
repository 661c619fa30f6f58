/** The sheet of a village on paper: pages of families with boxes to tick, row numbers that stay, and a code that leads to the page where it is typed or photographed back. */

import { ROWS_PER_PAGE } from '@konvergen/core/verval/sheet-scan/layout.ts'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { seenFamilies } from '../../offline/outbox.ts'
import table from '../../parts/table.module.css'
import { Empty, PageHead, PrintButton, ProblemNote, SelectField, Skeleton } from './furniture.ts'
import styles from './paper.module.css'
import { ordered } from './say-family.ts'
import { SheetHead } from './sheet-head.tsx'
import { SheetPaper } from './sheet-paper.tsx'
import { useVillageList } from './use-village-list.ts'
import { SHEET, useText, VILLAGE } from './words.ts'

const route = getRouteApi('/k/$kab/verval/$putaran/$desa/lembar')

export function VervalSheetPage() {
  const { kab, putaran, desa } = route.useParams()
  const t = useText()
  const list = useVillageList(kab, putaran, desa)
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
            {pages.map((onPage, at) => (
              <SheetPaper
                key={onPage[0]?.id}
                putaran={putaran}
                desa={desa}
                page={at + 1}
                pages={pages.length}
                families={onPage}
                title={t(SHEET.title, { nama })}
              >
                <SheetHead kab={kab} putaran={putaran} desa={desa} round={round} rw={rw} />
              </SheetPaper>
            ))}
          </article>
        </section>
      )}
    </>
  )
}
