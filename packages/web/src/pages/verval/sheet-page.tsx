/** The sheet of a village on paper: families with boxes to tick, row numbers that stay, and a code that leads to the page where it is typed back. */

import { MARKS, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { districtQuery } from '../../app/queries.ts'
import { fetchVillage, vervalKey } from '../../app/verval-queries.ts'
import { type Family, type SeenFamily, seenFamilies } from '../../offline/outbox.ts'
import table from '../../parts/table.module.css'
import { QrCode } from './drawing.ts'
import { PageHead, PrintButton, ProblemNote, SelectField, Skeleton } from './furniture.ts'
import styles from './paper.module.css'
import { familyName, familyPlace, ordered } from './say-family.ts'
import { MARK_SHORT, MARK_WORDS, SHEET, useSay, useText, VILLAGE } from './words.ts'

const route = getRouteApi('/k/$kab/verval/$putaran/$desa/lembar')
const LETTERS = ['A', 'P', 'M', 'G', 'T']
const SIGNS: Readonly<Record<string, string>> = { '1': '+', '0': '−', '-': '?' }
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
        {t(SHEET.noScan)} {t(SHEET.trace)}
      </p>
      {list.isError && <ProblemNote problem={list.error} retry={() => void list.refetch()} />}
      {list.data === undefined && !list.isError && <Skeleton />}
      {list.data !== undefined && (
        <article className={`lembar-cetak ${styles['sheet']}`}>
          <header className={styles['head']}>
            <div>
              <h2>{t(SHEET.title, { nama })}</h2>
              <p>
                {[district?.nama, round === undefined ? '' : `${round.sumber}, ${say.period(round.periode)}`, rw === '' ? '' : `RW ${rw}`]
                  .filter((part) => part !== undefined && part !== '')
                  .join(' · ')}
              </p>
              <p>
                <strong>{t(SHEET.code, { code: sheetCode(putaran, desa) })}</strong>
                {round !== undefined && ` · ${t(VILLAGE.deadline, { day: say.day(round.tenggat) })}`}
              </p>
              <p className={styles['small']}>{t(SHEET.secret)}</p>
            </div>
            <QrCode text={`${window.location.origin}/k/${kab}/verval/${putaran}/${desa}/ketik`} label={t(SHEET.scan)} />
          </header>
          <p className={styles['small']}>
            {t(SHEET.how)} {t(SHEET.legend)}.{' '}
            {MARKS.map((name) => `${t(MARK_SHORT[name])}: ${t(MARK_WORDS[name]).toLowerCase()}`).join('; ')}.
          </p>
          <section className={table['scroll']} tabIndex={0} aria-label={t(SHEET.title, { nama })}>
            <table>
              <thead>
                <tr>
                  {[SHEET.no, SHEET.family, VILLAGE.what, SHEET.factors, SHEET.note].map((head) => (
                    <th key={head.id} scope="col">
                      {t(head)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((family) => (
                  <Row key={family.id} family={family} />
                ))}
              </tbody>
            </table>
          </section>
          <p className={styles['small']}>{t(SHEET.moved)}</p>
          <footer className={styles['foot']}>
            {[SHEET.checker, SHEET.day, SHEET.signature].map((line) => (
              <span key={line.id}>{t(line)}</span>
            ))}
          </footer>
        </article>
      )}
    </>
  )
}

function Row({ family }: { family: SeenFamily }) {
  const t = useText()
  return (
    <tr>
      <td>{family.nomor ?? ''}</td>
      <td>
        <strong>{familyName(family, t)}</strong>
        {family.istri !== null && family.istri !== family.kepala && <div>{family.istri}</div>}
        <div className={styles['small']}>
          {[familyPlace(family, t), family.kkAkhir === null ? '' : t(VILLAGE.card, { n: family.kkAkhir })]
            .filter((part) => part !== '')
            .join(' · ')}
        </div>
      </td>
      <td>
        {LETTERS.map((letter) => (
          <span key={letter} className={styles['box']}>
            {letter}
          </span>
        ))}
      </td>
      <td>
        <Factors family={family} />
      </td>
      <td>&nbsp;</td>
    </tr>
  )
}

function Factors({ family }: { family: Family }) {
  const t = useText()
  const marks = marksOfText(family.tandaDaftar)
  return MARKS.map((name, index) => (
    <span key={name} className={styles['factor']} title={`${t(MARK_WORDS[name])}: ${String(marks[name])}`}>
      {t(MARK_SHORT[name])} {SIGNS[family.tandaDaftar.charAt(index)]}
    </span>
  ))
}
