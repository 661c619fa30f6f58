/** The family of a child: which, since when, why and how sure, the families before, and whether the child still counts. */
import { setFamilyOfChild, tellChildState } from '@konvergen/contract/kin.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { familyOfChildQuery } from '../../app/kin-queries.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { KIN } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AskFirst } from '../ask-first.tsx'
import { Card } from '../card.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import { Held, useWhere } from './held-line.tsx'
import styles from './kin.module.css'
import { StandingLine } from './standing-line.tsx'

export function FamilyOfChild({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const say = useSay()
  const where = useWhere()
  const kin = useQuery(familyOfChildQuery(kab, id))
  const release = useMutation({
    mutationFn: (sebelum: string) => call(setFamilyOfChild, { params: { kab, id }, body: { keluarga: null, sebelum } }),
    onSettled: () => void forgetDistrict(kab),
  })
  const { data } = kin
  return (
    <Card title={t(KIN.family)} hint={t(KIN.hint)}>
      {kin.isPending && <Skeleton heights={[24, 48]} />}
      {kin.isError && <ProblemNote problem={kin.error} retry={() => void kin.refetch()} />}
      {data !== undefined && (
        <>
          {data.keluarga === null ? <p>{t(KIN.none)}</p> : <Held member={data.keluarga} />}
          {data.saudara.length > 0 && (
            <p>
              {t(KIN.siblings, { n: say.number(data.saudara.length) })}{' '}
              {data.saudara.map((other, place) => (
                <Link key={other} to="/k/$kab/anak/$id" params={{ kab, id: other }}>
                  {t(KIN.sibling, { n: place + 1 })}{' '}
                </Link>
              ))}
            </p>
          )}
          {data.menunggu > 0 && (
            <p>
              {t(KIN.waiting, { n: say.number(data.menunggu) })}{' '}
              <Link to="/k/$kab/tautan/tinjau" params={{ kab }}>
                {t(KIN.toQueue)}
              </Link>
            </p>
          )}
          {data.sebelumnya.length > 0 && (
            <>
              <h3>{t(KIN.before)}</h3>
              <ul className={`${styles['lines']} ${styles['small']}`}>
                {data.sebelumnya.map((member) => (
                  <li key={member.id}>
                    {t(KIN.until, { where: where(member), from: say.day(member.mulai), to: say.day(member.sampai ?? member.mulai) })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {release.isError && <ProblemNote problem={release.error} />}
          <StandingLine
            kab={kab}
            standing={data.keadaan}
            mayTell={data.bolehKeadaan}
            onTell={(body) => call(tellChildState, { params: { kab, id }, body })}
          />
          {data.keluarga !== null && data.bolehLepas && data.keadaan.menjadi === null && (
            <div className={`${styles['acts']} tanpa-cetak`}>
              <AskFirst
                look="quiet"
                label={t(KIN.release)}
                title={t(KIN.releaseTitle)}
                lost={t(KIN.releaseLost)}
                now={t(KIN.releaseNow)}
                isBusy={release.isPending}
                onNow={() => release.mutate(data.keluarga?.keluarga ?? '')}
              />
            </div>
          )}
        </>
      )}
    </Card>
  )
}
