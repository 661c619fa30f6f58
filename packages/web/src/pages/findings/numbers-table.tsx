/** Each number with its period, and the way to where it was entered or stands. */
import type { FindingAnswer } from '@konvergen/contract/findings.ts'
import { nameOfThing } from '@konvergen/core/findings/name-things.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { FINDING } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { pageOf } from './arrange-findings.ts'

type FoundNumber = FindingAnswer['temuan']['angka'][number]
type Source = FindingAnswer['sumber'][number]

export function NumbersTable({ kab, answer: { temuan, sumber, nama } }: { kab: string; answer: FindingAnswer }) {
  const t = useText()
  const say = useSay()
  return (
    <PlainTable label={t(FINDING.numbers)} heads={[FINDING.number, FINDING.value, FINDING.source].map((head) => t(head))}>
      {temuan.angka.map((number, index) => {
        const source = sumber[index]
        return (
          <tr key={`${number.thing} ${number.period}`}>
            <th scope="row">
              {nameOfThing(number.thing, nama)[say.language]}
              <span className={table['under']}>{say.period(number.period)}</span>
            </th>
            <td className={table['strong']}>{number.value < 0 ? `−${say.number(-number.value)}` : say.number(number.value)}</td>
            <td>
              {source !== undefined && <Origin kab={kab} number={number} source={source} area={temuan.wilayah} />}
              {typeof source?.pemilik === 'string' && (
                <span className={table['under']}>{t(FINDING.ownedBy, { nama: source.pemilik })}</span>
              )}
            </td>
          </tr>
        )
      })}
    </PlainTable>
  )
}

interface OriginProps {
  readonly kab: string
  readonly number: FoundNumber
  readonly source: Source
  readonly area: string
}

function Origin({ kab, number: { thing, period: periode }, source: { jenis, impor, baris, sel }, area }: OriginProps) {
  const t = useText()
  const say = useSay()
  const mayOpenFile = useMay()('intake.read', kab)
  if (jenis === 'lembaga') return t(FINDING.register)
  if (jenis === 'daftar') return t(FINDING.list)
  if (jenis === 'cakupan') {
    const kode = pageOf(thing)
    if (kode === null) {
      return (
        <Link to="/k/$kab/cakupan" params={{ kab }} search={{ periode }}>
          {t(FINDING.form, { periode: say.period(periode) })}
        </Link>
      )
    }
    const isVillage = area.length > kab.length
    return (
      <Link to="/k/$kab/cakupan/$periode/$kode" params={{ kab, periode, kode }} search={isVillage ? { wilayah: area } : {}}>
        {t(FINDING.figure, { kode })}
      </Link>
    )
  }
  if (impor === null) return t(FINDING.fileGone)
  const words = sel === null ? t(FINDING.fileRow, { baris: baris ?? '–' }) : t(FINDING.file, { baris: baris ?? '–', sel })
  if (!mayOpenFile) return words
  return (
    <Link to="/k/$kab/berkas/$id" params={{ kab, id: impor }}>
      {words}
    </Link>
  )
}
