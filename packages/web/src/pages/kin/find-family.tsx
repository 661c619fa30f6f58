/** Looks for one family by its card, a NIK, or a name in one village, and keeps the one that was chosen. */
import { searchFamilies } from '@konvergen/contract/families.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { JOIN } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'

export type FoundFamily = AnswerOf<typeof searchFamilies>['keluarga'][number]

interface FindFamilyProps {
  readonly kab: string
  readonly label: string
  readonly villages: DistrictDetail['desa']
  readonly chosen: FoundFamily | null
  readonly onChoose: (family: FoundFamily | null) => void
}

const SHORTEST = 3

export function FindFamily({ kab, label, villages, chosen, onChoose }: FindFamilyProps) {
  const t = useText()
  const [text, setText] = useState('')
  const [desa, setDesa] = useState('')
  const search = useMutation({
    mutationFn: () => call(searchFamilies, { params: { kab }, body: { cari: text.trim(), ...(desa !== '' && { desa }) } }),
  })
  const nameOf = (kode: string) => villages.find((village) => village.kode === kode)?.nama ?? kode
  const say = ({ kepala, istri, alamat, rt, rw, kkAkhir, desa: home }: FoundFamily) =>
    [kepala, istri, nameOf(home), alamat, rt === null ? null : `RT ${rt}/${rw ?? ''}`, kkAkhir === null ? null : `KK …${kkAkhir}`]
      .filter((part) => part !== null)
      .join(', ')
  if (chosen !== null) {
    return (
      <fieldset className={styles['side']}>
        <legend>{label}</legend>
        <p>{say(chosen)}</p>
        <Button look="quiet" onClick={() => onChoose(null)}>
          {t(JOIN.another)}
        </Button>
      </fieldset>
    )
  }
  return (
    <fieldset className={styles['side']}>
      <legend>{label}</legend>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          search.mutate()
        }}
      >
        <TextField label={t(JOIN.search)} value={text} autoComplete="off" onChange={({ target }) => setText(target.value)} />
        <SelectField label={t(JOIN.village)} value={desa} onChange={({ target }) => setDesa(target.value)}>
          <option value="">{t(JOIN.anyVillage)}</option>
          {villages.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </SelectField>
        <Button type="submit" disabled={search.isPending || text.trim().length < SHORTEST}>
          {t(JOIN.find)}
        </Button>
      </form>
      {search.isError && <ProblemNote problem={search.error} />}
      {search.data !== undefined && (
        <ul className={styles['runs']} aria-live="polite">
          {search.data.keluarga.length === 0 && <li>{t(JOIN.none)}</li>}
          {search.data.keluarga.map((family) => (
            <li key={family.id}>
              {say(family)}{' '}
              <Button look="quiet" aria-label={t(JOIN.chooseOne, { family: say(family) })} onClick={() => onChoose(family)}>
                {t(JOIN.choose)}
              </Button>
            </li>
          ))}
          {search.data.lebih && <li>{t(JOIN.more)}</li>}
        </ul>
      )}
    </fieldset>
  )
}
