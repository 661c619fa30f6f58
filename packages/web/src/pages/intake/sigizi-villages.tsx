/** One column of Sigizi's report by village, with the months that each village reported; all columns as a file. */
import type { SigiziAnswer } from '@konvergen/contract/sigizi.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { saveAs, toCsv } from '../../parts/csv.ts'
import { SmallTable } from '../../parts/small-table.tsx'
import table from '../../parts/table.module.css'
import { useSay } from '../../text/say.ts'
import { SIGIZI } from '../../text/sigizi.ts'
import { useText } from '../../text/text.ts'

interface SigiziVillagesProps {
  readonly kab: string
  readonly answer: SigiziAnswer
  /** Place of the column. */
  readonly shown: number
}

export function SigiziVillages({ kab, answer: { kolom, desa, tahun, sampai }, shown }: SigiziVillagesProps) {
  const t = useText()
  const say = useSay()
  const judul = kolom[shown]?.judul ?? ''
  const download = () => {
    const heads = [t(SIGIZI.code), t(SIGIZI.desa), t(SIGIZI.kecamatan), t(SIGIZI.months), ...kolom.map((one) => one.judul)]
    const rows = desa.map(({ kode, nama, kecamatan, bulan, angka }) => [kode, nama, kecamatan, bulan.join(' '), ...angka])
    saveAs(`sigizi-${kab}-${tahun}-${sampai}.csv`, 'text/csv;charset=utf-8', toCsv(heads, rows))
  }
  return (
    <Card title={t(SIGIZI.byVillage, { kolom: judul })} hint={t(SIGIZI.byVillageHint)}>
      <SmallTable
        label={t(SIGIZI.byVillage, { kolom: judul })}
        heads={[t(SIGIZI.desa), judul, t(SIGIZI.months)]}
        rows={desa.map(({ nama, kecamatan, bulan, angka }) => [
          `${nama}, ${kecamatan}`,
          say.number(angka[shown] ?? null),
          bulan.length === 0 ? t(SIGIZI.monthsNone) : bulan.join(', '),
        ])}
      />
      <p className={table['more']}>
        <Button onClick={download}>{t(SIGIZI.download)}</Button>
      </p>
    </Card>
  )
}
