/** Every file that came in, the latest first: lists and recaps, and tables of offices among them. */
import type { ImportSummary } from '@konvergen/contract/intake.ts'
import type { SheetSummary } from '@konvergen/contract/sheets.ts'
import { FILE_KINDS, type FileKind } from '@konvergen/core/intake/kinds.ts'
import { isPlaced } from '@konvergen/core/intake/lists/record-imports.ts'
import { Link } from '@tanstack/react-router'
import table from '../../parts/table.module.css'
import { INTAKE } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import { IssueCounts, StateTag } from './import-tags.tsx'
import { SigiziLink } from './sigizi-link.tsx'

interface ImportListProps {
  readonly kab: string
  readonly imports: readonly ImportSummary[]
  readonly sheets: readonly SheetSummary[]
}

export function ImportList({ kab, imports, sheets }: ImportListProps) {
  const t = useText()
  const rows = [
    ...imports.map((one) => ({ at: one.uploadedAt, row: <ImportRow key={one.id} kab={kab} one={one} /> })),
    ...sheets.map((one) => ({ at: one.unggahPada, row: <SheetRow key={one.id} kab={kab} one={one} /> })),
  ].toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const hasSigizi = sheets.some(({ jenis, keadaan }) => jenis === 'sigizi-bulanan' && keadaan === 'applied')
  return (
    <>
      {hasSigizi && <SigiziLink kab={kab} />}
      <section className={table['scroll']} tabIndex={0} aria-label={t(INTAKE.list)}>
        <table className={table['table']}>
          <thead>
            <tr>
              {[INTAKE.file, INTAKE.kind, INTAKE.period, INTAKE.rows, INTAKE.issues, INTAKE.state, INTAKE.when].map((head) => (
                <th key={head.id} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows.map(({ row }) => row)}</tbody>
        </table>
      </section>
    </>
  )
}

function ImportRow({ kab, one }: { kab: string; one: ImportSummary }) {
  const t = useText()
  const say = useSay()
  return (
    <tr>
      <th scope="row">
        <Link to="/k/$kab/berkas/$id" params={{ kab, id: one.id }}>
          {one.fileName}
        </Link>
      </th>
      <td>{t(INTAKE[one.kind])}</td>
      <td>{one.period === null ? t(one.kind === 'eppgbm-anak' ? INTAKE.byDay : INTAKE.noPeriod) : say.period(one.period)}</td>
      <td>
        {isPlaced(one.kind)
          ? t(INTAKE.placedOf, { n: say.number(one.placedCount), all: say.number(one.rowCount) })
          : t(INTAKE.rowsRead, { n: say.number(one.rowCount) })}
      </td>
      <td>
        <IssueCounts summary={one} />
      </td>
      <td>
        <StateTag state={one.state} />
      </td>
      <td>{say.day(one.uploadedAt)}</td>
    </tr>
  )
}

const isKind = (kind: string): kind is FileKind => kind in FILE_KINDS

/** Of a table the numbers that were entered from it stand where others say how many rows found their village. */
function SheetRow({ kab, one }: { kab: string; one: SheetSummary }) {
  const t = useText()
  const say = useSay()
  const { jenis } = one
  return (
    <tr>
      <th scope="row">
        <Link to="/k/$kab/berkas/lembar/$id" params={{ kab, id: one.id }}>
          {one.namaBerkas}
        </Link>
      </th>
      <td>
        {jenis !== null && isKind(jenis) ? t(SHEETS.kindOf, { kind: FILE_KINDS[jenis].name[say.language] }) : t(SHEETS.kindNew)}
        {one.lembaga.nama !== null && <span className={table['under']}>{one.lembaga.nama}</span>}
      </td>
      <td>{one.periode === null ? t(INTAKE.noPeriod) : say.period(one.periode)}</td>
      <td>{one.angka === 0 ? t(SHEETS.noNumbers) : t(SHEETS.numbers, { n: say.number(one.angka) })}</td>
      <td>–</td>
      <td>
        <StateTag state={one.keadaan} />
      </td>
      <td>{say.day(one.unggahPada)}</td>
    </tr>
  )
}
