/** A rembuk is prepared: for which area and year, on which analysis, when, where and with whom. A follow-up has the area and year of the first. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rembukChoicesQuery } from '../../app/rembuk-queries.ts'
import { Card } from '../../parts/card.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import { type BeginDraft, startOf } from './begin-draft.ts'
import { BeginActs, BeginWhen } from './begin-when.tsx'
import styles from './rembuk.module.css'
import { useBeginRembuk } from './use-rembuk-acts.ts'

interface BeginFormProps {
  readonly kab: string
  /** null: it follows none. */
  readonly first: RembukDetail | null
  readonly onCancel: () => void
}

export function BeginForm({ kab, first, onCancel }: BeginFormProps) {
  const t = useText()
  const choices = useQuery(rembukChoicesQuery(kab))
  const begin = useBeginRembuk(kab)
  const [draft, setDraft] = useState<BeginDraft>(() => startOf(first, kab, new Date()))
  const [isTried, setTried] = useState(false)
  if (choices.error !== null) return <ProblemNote problem={choices.error} retry={() => void choices.refetch()} />
  if (choices.data === undefined) return <Skeleton heights={[220]} />
  const { wilayah, analisis } = choices.data
  // Whoever does not hold the district begins with their own kecamatan.
  const area = wilayah.some(({ kode }) => kode === draft.wilayah) ? draft.wilayah : (wilayah[0]?.kode ?? draft.wilayah)
  const named = wilayah.find(({ kode }) => kode === area)?.nama ?? area
  const fitting = analisis.filter((one) => area.startsWith(one.wilayah))
  const analysis = draft.analisis === undefined ? (fitting[0]?.id ?? null) : draft.analisis
  const title = draft.title ?? t(REMBUK.nameStart, { nama: named, tahun: draft.tahun })
  const isWhole = title.trim().length >= 3 && draft.place.trim() !== '' && draft.day !== ''
  const set = (change: Partial<BeginDraft>) => setDraft({ ...draft, ...change })
  return (
    <Card title={t(first === null ? REMBUK.begin : REMBUK.follow)} hint={t(first === null ? REMBUK.agendaNote : REMBUK.followNote)}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!isWhole || begin.isPending) return
          const { place, day, clock, zone, minutes, invited, tahun } = draft
          begin.mutate({
            wilayah: area,
            tahun,
            analisis: analysis,
            lanjutanDari: first?.id ?? null,
            rapat: { title: title.trim(), place: place.trim(), day, clock, zone, minutes, agenda: [], invited },
          })
        }}
      >
        <div className={styles['fields']}>
          {first === null && (
            <SelectField label={t(REMBUK.area)} value={area} onChange={({ target }) => set({ wilayah: target.value })}>
              {wilayah.map(({ kode, nama }) => (
                <option key={kode} value={kode}>
                  {nama}
                </option>
              ))}
            </SelectField>
          )}
          <TextField
            label={t(REMBUK.year)}
            type="number"
            min={2015}
            max={2100}
            value={draft.tahun}
            onChange={({ target }) => set({ tahun: Number(target.value) })}
          />
          <SelectField
            label={t(REMBUK.analysis)}
            hint={t(REMBUK.analysisHint)}
            value={analysis ?? ''}
            onChange={({ target }) => set({ analisis: target.value === '' ? null : target.value })}
          >
            <option value="">{t(REMBUK.noAnalysis)}</option>
            {fitting.map(({ id, namaWilayah, tahun, versi }) => (
              <option key={id} value={id}>
                {t(REMBUK.version, { nama: namaWilayah, tahun, n: versi })}
              </option>
            ))}
          </SelectField>
        </div>
        <BeginWhen kab={kab} draft={draft} title={title} onChange={set} />
        {isTried && !isWhole && <p role="alert">{t(REMBUK.incomplete)}</p>}
        {begin.error !== null && <ProblemNote problem={begin.error} />}
        <BeginActs isBusy={begin.isPending} onCancel={onCancel} />
      </form>
    </Card>
  )
}
