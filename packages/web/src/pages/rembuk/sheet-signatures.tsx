/** Whether electronic signatures of a bound sheet hold: looked at when it is asked for. Who vouches for a certificate is not checked, and said so. */
import type { SheetSignatures as Checked } from '@konvergen/contract/rembuk-after.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sheetSignaturesQuery } from '../../app/rembuk-queries.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { SIGNATURES } from '../../text/rembuk-after.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './rembuk.module.css'

interface SheetSignaturesProps {
  readonly kab: string
  readonly rembuk: string
  readonly document: string
}

export function SheetSignatures({ kab, rembuk, document }: SheetSignaturesProps) {
  const t = useText()
  const [isAsked, setIsAsked] = useState(false)
  const checked = useQuery({ ...sheetSignaturesQuery(kab, rembuk, document), enabled: isAsked })
  return (
    <div aria-live="polite">
      {checked.data === undefined && (
        <Button look="quiet" disabled={checked.isFetching} onClick={() => setIsAsked(true)}>
          {t(checked.isFetching ? SIGNATURES.checking : SIGNATURES.check)}
        </Button>
      )}
      {checked.isError && <ProblemNote problem={checked.error} retry={() => void checked.refetch()} />}
      {checked.data !== undefined && <Result checked={checked.data} />}
    </div>
  )
}

/** Never a colour of trust: that a signature is whole does not say whose it is. */
const TONES = { utuh: 'plain', diubah: 'attention', 'tidak-terbaca': 'caution' } as const

function Result({ checked: { tandaTangan, lembar } }: { readonly checked: Checked }) {
  const t = useText()
  const say = useSay()
  if (tandaTangan.length === 0) return <p className={styles['under']}>{t(SIGNATURES.none)}</p>
  return (
    <>
      <ul className={styles['list']}>
        {tandaTangan.map(({ keadaan, nama, penerbit, berlakuSampai, pada, adaTambahan }) => (
          <li key={`${nama ?? ''} ${pada ?? ''} ${keadaan} ${adaTambahan}`}>
            <Tag tone={TONES[keadaan]}>{t(SIGNATURES[keadaan])}</Tag>{' '}
            {nama === null
              ? t(SIGNATURES.unnamed)
              : t(SIGNATURES.by, {
                  name: nama,
                  issuer: penerbit ?? '–',
                  until: berlakuSampai === null ? '–' : say.day(berlakuSampai),
                })}{' '}
            {pada !== null && t(SIGNATURES.at, { at: say.moment(pada) })} {adaTambahan && t(SIGNATURES.followed)}
          </li>
        ))}
      </ul>
      <p className={styles['under']}>
        {t(lembar === null ? SIGNATURES.otherPaper : SIGNATURES[lembar])} {t(SIGNATURES.unproved)}
      </p>
    </>
  )
}
