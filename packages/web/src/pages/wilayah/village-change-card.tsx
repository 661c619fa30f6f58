/** Records that a village got a new name, was split, or merged with others. */
import { useState } from 'react'
import { type AreaOption, AreaPicker } from '../../parts/area-picker.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { WILAYAH } from '../../text/wilayah.ts'
import { useRecordChange } from './use-record-change.ts'
import { CHANGE_KINDS, type ChangeForm, EMPTY_FORM, type NewVillage, toChange } from './village-change-form.ts'
import styles from './wilayah-page.module.css'

export function VillageChangeCard({ kab, villages }: { kab: string; villages: readonly AreaOption[] }) {
  const t = useText()
  const [form, setForm] = useState<ChangeForm>(EMPTY_FORM)
  const [isTried, setTried] = useState(false)
  const record = useRecordChange(kab, () => {
    setForm(EMPTY_FORM)
    setTried(false)
  })
  const { kind, asal, baru } = form
  const isMerger = kind === 'penggabungan'
  const change = toChange(form)
  const nameOf = (kode: string) => villages.find((one) => one.kode === kode)?.nama ?? kode
  const setNew = (index: number, next: Partial<NewVillage>) =>
    setForm({ ...form, baru: baru.map((one, at) => (at === index ? { ...one, ...next } : one)) })

  return (
    <Card title={t(WILAYAH.change)} hint={t(WILAYAH.changeHint)}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (change !== null) record.mutate(change)
        }}
      >
        <Segmented
          label={t(WILAYAH.kind)}
          value={kind}
          options={CHANGE_KINDS.map((value) => ({ value, label: t(WILAYAH[value]) }))}
          onChange={(next) => setForm({ ...EMPTY_FORM, kind: next })}
        />
        <div className={styles['fields']}>
          <AreaPicker
            key={`${kind} ${asal.length}`}
            label={t(isMerger ? WILAYAH.merged : kind === 'pemekaran' ? WILAYAH.parent : WILAYAH.oldVillage)}
            options={villages.filter(({ kode }) => !asal.includes(kode))}
            onPick={(kode) => setForm({ ...form, asal: isMerger ? [...asal, kode] : [kode] })}
          />
          {asal.map((kode) => (
            <Button key={kode} onClick={() => setForm({ ...form, asal: asal.filter((one) => one !== kode) })}>
              {t(WILAYAH.remove, { nama: nameOf(kode) })}
            </Button>
          ))}
        </div>
        {baru.map((one, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the lines have no other identity and are only added at the end
          <div key={index} className={styles['fields']}>
            {kind !== 'ganti-nama' && (
              <TextField
                label={t(isMerger ? WILAYAH.resultKode : WILAYAH.newKode)}
                value={one.kode}
                autoComplete="off"
                onChange={(event) => setNew(index, { kode: event.target.value })}
              />
            )}
            <TextField
              label={t(isMerger ? WILAYAH.resultName : WILAYAH.newName)}
              value={one.nama}
              autoComplete="off"
              onChange={(event) => setNew(index, { nama: event.target.value })}
            />
          </div>
        ))}
        {kind === 'pemekaran' && (
          <div>
            <Button onClick={() => setForm({ ...form, baru: [...baru, { kode: '', nama: '' }] })}>{t(WILAYAH.addNew)}</Button>
          </div>
        )}
        <div className={styles['fields']}>
          <TextField
            label={t(WILAYAH.effective)}
            type="date"
            value={form.berlaku}
            onChange={(event) => setForm({ ...form, berlaku: event.target.value })}
          />
          <TextField
            label={t(WILAYAH.basis)}
            value={form.dasar}
            autoComplete="off"
            onChange={(event) => setForm({ ...form, dasar: event.target.value })}
          />
        </div>
        {isTried && change === null && <Note tone="caution" title={t(WILAYAH.incomplete)} />}
        {record.isError && <ProblemNote problem={record.error} />}
        {record.isSuccess && !isTried && <Note tone="good" title={t(WILAYAH.recorded)} />}
        <div>
          <Button type="submit" disabled={record.isPending}>
            {t(WILAYAH.record)}
          </Button>
        </div>
      </form>
    </Card>
  )
}
