/** One open district: what is there, where to go, and, for the sample one, the way to be rid of it. */
import { type DistrictSummary, removeDemo } from '@konvergen/contract/wilayah.ts'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import buttons from '../../parts/button.module.css'
import { Button } from '../../parts/button.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { HOME } from '../../text/home.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'

export function DistrictCard({ district }: { district: DistrictSummary }) {
  const t = useText()
  const say = useSay()
  const { kode, nama, provinsi, demo, desaCount, boundaryCount } = district
  return (
    <article className={styles['district']}>
      <h3 className={styles['name']}>
        {nama} {demo && <Tag tone="good">{t(HOME.demo)}</Tag>}
      </h3>
      <p className={styles['facts']}>
        {provinsi} · {kode}
      </p>
      <p className={styles['facts']}>
        {t(HOME.desa, { n: say.number(desaCount) })}, {t(HOME.boundaries, { n: say.number(boundaryCount) })}
      </p>
      <div className={styles['acts']}>
        <Link to="/k/$kab/situasi" params={{ kab: kode }} className={`${buttons['button']} ${buttons['primary']}`}>
          {t(HOME.situation)}
        </Link>
        <Link to="/k/$kab/berkas" params={{ kab: kode }} className={buttons['button'] ?? ''}>
          {t(HOME.files)}
        </Link>
      </div>
      {demo && <RemoveDemo district={district} />}
    </article>
  )
}

/** Not undoable, so it first says what will be lost. */
function RemoveDemo({ district }: { district: DistrictSummary }) {
  const t = useText()
  const say = useSay()
  const [isAsked, setAsked] = useState(false)
  const remove = useMutation({
    mutationFn: () => call(removeDemo, { params: { kab: district.kode } }),
    onSuccess: async () => {
      queryClient.removeQueries({ queryKey: [district.kode] })
      await queryClient.invalidateQueries({ queryKey: ['districts'] })
    },
  })
  if (!isAsked) {
    return (
      <div>
        <Button look="quiet" onClick={() => setAsked(true)}>
          {t(HOME.removeDemo)}
        </Button>
      </div>
    )
  }
  return (
    <>
      <Note
        tone="attention"
        title={t(HOME.removeTitle, { nama: district.nama })}
        acts={
          <>
            <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
              {t(HOME.removeNow)}
            </Button>
            <Button onClick={() => setAsked(false)}>{t(SHELL.cancel)}</Button>
          </>
        }
      >
        <p>{t(HOME.removeBody, { n: say.number(district.desaCount) })}</p>
      </Note>
      {remove.isError && <ProblemNote problem={remove.error} />}
    </>
  )
}
