/** A version as a file: counts for all who see figures; names for whoever works with families, for a purpose. */

import type { AgreedAnswer } from '@konvergen/contract/verval.ts'
import { downloadAgreedCounts, downloadAgreedNames } from '@konvergen/contract/verval-pages.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { addressOf } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { takeFile } from '../../app/take-file.ts'
import styles from './board.module.css'
import { saveAs, toCsv } from './drawing.ts'
import { Button, ButtonLink, Drawer, ProblemNote, PurposeChoice } from './furniture.ts'
import { AGREED, useSay, useText, VERVAL } from './words.ts'

export function AgreedFiles({ kab, agreed }: { kab: string; agreed: AgreedAnswer }) {
  const t = useText()
  const may = useMay()
  const { id, versi, desa } = agreed
  const [isOpen, setOpen] = useState(false)
  const csv = () => {
    const heads = [VERVAL.village, AGREED.listed, AGREED.added, AGREED.agreed, AGREED.notAtRisk, AGREED.pindah, AGREED.meninggal]
    const more = [AGREED.ganda, AGREED['tidak-ditemukan'], AGREED.waiting]
    const rows = desa.map(({ kode, nama, keluarga, jumlah: { listed, added, notAtRisk, out, waiting } }) => [
      kode,
      nama,
      listed,
      added,
      keluarga,
      notAtRisk,
      out.pindah,
      out.meninggal,
      out.ganda,
      out['tidak-ditemukan'],
      waiting,
    ])
    saveAs(`data-tetap-v${versi}-${kab}.csv`, 'text/csv', toCsv(['Kode', ...[...heads, ...more].map((head) => t(head))], rows))
  }
  return (
    <div className={`${styles['acts']} tanpa-cetak`}>
      <ButtonLink href={addressOf(downloadAgreedCounts, { kab, id })} download>
        {t(AGREED.xlsx)}
      </ButtonLink>
      <Button onClick={csv}>{t(AGREED.csv)}</Button>
      {may('verval.export-names', kab) && <Button onClick={() => setOpen(true)}>{t(AGREED.names)}</Button>}
      {isOpen && (
        <Drawer title={t(AGREED.namesTitle)} onClose={() => setOpen(false)}>
          <NamesForm kab={kab} id={id} onDone={() => setOpen(false)} />
        </Drawer>
      )}
    </div>
  )
}

function NamesForm({ kab, id, onDone }: { kab: string; id: string; onDone: () => void }) {
  const t = useText()
  const say = useSay()
  const [purpose, setPurpose] = useState<PurposeName | null>(null)
  const [isAsked, setAsked] = useState(false)
  const take = useMutation({
    mutationFn: (tujuan: PurposeName) => takeFile(downloadAgreedNames, { params: { kab, id }, body: { tujuan, bahasa: say.language } }),
    gcTime: 0,
    onSuccess: onDone,
  })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (purpose !== null && !take.isPending) take.mutate(purpose)
      }}
    >
      <p>{t(AGREED.namesBody)}</p>
      <PurposeChoice value={purpose} wrong={isAsked && purpose === null ? t(AGREED.chooseFirst) : undefined} onChange={setPurpose} />
      {take.isError && <ProblemNote problem={take.error} />}
      <Button look="primary" type="submit" disabled={take.isPending}>
        {t(AGREED.take)}
      </Button>
    </form>
  )
}
