/** One office more. A name that looks like a known one is not taken unasked. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { OPD } from '../../text/opd.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { likeNames } from './arrange-offices.ts'
import { NewOfficeFields, type OfficeDraft } from './new-office-fields.tsx'
import styles from './opd-page.module.css'
import { useListActs } from './use-opd-acts.ts'

interface AddOfficeProps {
  readonly kab: string
  readonly district: DistrictDetail
  readonly register: Register
  readonly onClose: () => void
}

const EMPTY: OfficeDraft = { jenis: 'opd', nama: '', singkatan: '', wilayah: null }

export function AddOffice({ kab, district, register, onClose }: AddOfficeProps) {
  const t = useText()
  const { today } = useMe()
  const { add } = useListActs(kab)
  const [draft, setDraft] = useState(EMPTY)
  const [isTried, setTried] = useState(false)
  const nama = draft.nama.trim()
  const singkatan = draft.singkatan.trim()
  const { jenis, wilayah } = draft
  const like = likeNames(register, { nama, singkatan: singkatan === '' ? null : singkatan }, wilayah, today)
  const send = (beda: string[]) => {
    const more = { ...(singkatan === '' ? {} : { singkatan }), ...(wilayah === null ? {} : { wilayah }) }
    add.mutate({ jenis, nama, beda, ...more }, { onSuccess: onClose })
  }
  return (
    <Card title={t(OPD.add)}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (nama !== '' && like.length === 0 && !add.isPending) send([])
        }}
      >
        <NewOfficeFields district={district} draft={draft} isTried={isTried} onChange={setDraft} />
        {like.length > 0 && (
          <Note
            tone="caution"
            title={t(OPD.alike, { nama: like.map((one) => one.nama).join(' · ') })}
            acts={
              isTried && (
                <Button disabled={add.isPending} onClick={() => send(like.map(({ id }) => id))}>
                  {t(OPD.saveDifferent)}
                </Button>
              )
            }
          >
            <p>{t(OPD.alikeBody)}</p>
          </Note>
        )}
        {add.error !== null && <ProblemNote problem={add.error} />}
        <div className={styles['acts']}>
          <Button type="submit" look="primary" disabled={add.isPending}>
            {t(OPD.save)}
          </Button>
          <Button onClick={onClose}>{t(SHELL.cancel)}</Button>
        </div>
      </form>
    </Card>
  )
}
