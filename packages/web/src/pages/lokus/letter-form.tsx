/** The words of the decree on lokus. A legal basis whose words were changed is unchecked again. */
import { type LetterAnswer, writeLokusLetter } from '@konvergen/contract/lokus-years.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'

interface LetterFormProps {
  readonly kab: string
  readonly id: string
  readonly letter: LetterAnswer
  readonly onDone: () => void
}

export function LetterForm({ kab, id, letter, onDone }: LetterFormProps) {
  const t = useText()
  const [naskah, setNaskah] = useState(letter.naskah)
  const [nomor, setNomor] = useState('')
  const [tanggal, setTanggal] = useState('')
  const write = useMutation({
    mutationFn: () =>
      call(writeLokusLetter, {
        params: { kab, id },
        body: { naskah, ...(nomor.trim() !== '' && { nomor: nomor.trim() }), ...(tanggal !== '' && { tanggal }) },
      }),
    onSuccess: async () => {
      onDone()
      await forgetDistrict(kab)
    },
  })
  const line = (name: 'pejabat' | 'tentang' | 'tempat' | 'penandatangan', label: string, maxLength: number) => (
    <TextField
      label={label}
      value={naskah[name]}
      maxLength={maxLength}
      onChange={({ target }) => setNaskah({ ...naskah, [name]: target.value })}
    />
  )
  const lines = (name: 'menimbang' | 'diktum' | 'tembusan', label: string, rows: number) => (
    <LongField
      label={label}
      rows={rows}
      value={naskah[name].join('\n')}
      onChange={({ target }) => setNaskah({ ...naskah, [name]: target.value.split('\n') })}
    />
  )
  const changeBases = (text: string): void => {
    const checked = new Set(naskah.mengingat.flatMap(({ teks, terverifikasi }) => (terverifikasi ? [teks] : [])))
    setNaskah({ ...naskah, mengingat: text.split('\n').map((teks) => ({ teks, terverifikasi: checked.has(teks) })) })
  }
  return (
    <div className={styles['form']}>
      <p className={styles['small']}>{t(LOKUS_YEARS.letterHint)}</p>
      {line('pejabat', t(LOKUS_YEARS.official), 160)}
      {line('penandatangan', t(LOKUS_YEARS.signer), 160)}
      {line('tempat', t(LOKUS_YEARS.placeOf), 80)}
      {line('tentang', t(LOKUS_YEARS.about), 300)}
      {lines('menimbang', t(LOKUS_YEARS.considering), 6)}
      <LongField
        label={t(LOKUS_YEARS.legal)}
        rows={6}
        value={naskah.mengingat.map(({ teks }) => teks).join('\n')}
        onChange={({ target }) => changeBases(target.value)}
      />
      {lines('diktum', t(LOKUS_YEARS.dictums), 8)}
      {lines('tembusan', t(LOKUS_YEARS.copies), 3)}
      <TextField
        label={t(LOKUS_YEARS.nomor)}
        hint={t(LOKUS_YEARS.numberHint)}
        maxLength={80}
        value={nomor}
        onChange={({ target }) => setNomor(target.value)}
      />
      <TextField label={t(LOKUS_YEARS.signedOn)} type="date" value={tanggal} onChange={({ target }) => setTanggal(target.value)} />
      {write.isError && <ProblemNote problem={write.error} />}
      <Button look="primary" disabled={write.isPending || (nomor.trim() === '') !== (tanggal === '')} onClick={() => write.mutate()}>
        {t(LOKUS_YEARS.save)}
      </Button>
    </div>
  )
}
