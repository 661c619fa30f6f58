/** The ways offices come in: one by one, as a pasted list, from the starting list. */
import type { OfficeSchema, Register } from '@konvergen/contract/opd.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { OPD } from '../../text/opd.ts'
import { useText } from '../../text/text.ts'
import { AddOffice } from './add-office.tsx'
import styles from './opd-page.module.css'
import { PasteCard } from './paste-card.tsx'
import { StartingCard } from './starting-card.tsx'

interface OfficeActsProps {
  readonly kab: string
  readonly register: Register
  readonly district: DistrictDetail
  /** Offices of the district itself, without the governments of areas. */
  readonly own: readonly OfficeSchema[]
}

export function OfficeActs({ kab, register, district, own }: OfficeActsProps) {
  const t = useText()
  const [doing, setDoing] = useState<'tambah' | 'tempel' | 'awal' | null>(own.length === 0 ? 'awal' : null)
  const close = () => setDoing(null)
  if (doing === 'awal') return <StartingCard kab={kab} offices={own} onClose={close} />
  if (doing === 'tambah') return <AddOffice kab={kab} district={district} register={register} onClose={close} />
  if (doing === 'tempel') return <PasteCard kab={kab} onClose={close} />
  return (
    <div className={`${styles['acts']} tanpa-cetak`}>
      <Button look="primary" onClick={() => setDoing('tambah')}>
        {t(OPD.add)}
      </Button>
      <Button onClick={() => setDoing('tempel')}>{t(OPD.paste)}</Button>
      <Button onClick={() => setDoing('awal')}>{t(OPD.more)}</Button>
    </div>
  )
}
