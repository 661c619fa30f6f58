/** The children of a family, without names, for the page of a family; and whether the family still counts. */
import { tellFamilyState } from '@konvergen/contract/linkage.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../../app/call.ts'
import { familyMembersQuery } from '../../app/linkage-queries.ts'
import { KIN, STANDING } from '../../text/linkage.ts'
import { CHILDREN } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { Card } from '../card.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import { Tag } from '../tags.tsx'
import styles from './kin.module.css'
import { StandingLine } from './standing-line.tsx'

export function FamilyMembers({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const say = useSay()
  const kin = useQuery(familyMembersQuery(kab, id))
  const months = new Intl.DateTimeFormat(say.language === 'id' ? 'id-ID' : 'en-GB', { month: 'long', year: 'numeric' })
  const { data } = kin
  return (
    <Card title={t(KIN.members)} hint={t(KIN.membersHint)}>
      {kin.isPending && <Skeleton heights={[24, 48]} />}
      {kin.isError && <ProblemNote problem={kin.error} retry={() => void kin.refetch()} />}
      {data !== undefined && (
        <>
          {data.anak.length === 0 && <p>{t(KIN.membersNone)}</p>}
          <ul className={styles['lines']}>
            {data.anak.map(({ id: child, inisial, jk, bulanLahir, tautan, keadaan }) => {
              const born = bulanLahir === null ? null : t(KIN.born, { when: months.format(new Date(`${bulanLahir}-01T00:00`)) })
              const said = [inisial, jk === null ? null : t(CHILDREN[jk]), born].filter((part) => part !== null).join(', ')
              const day = say.day(tautan.mulai)
              return (
                <li key={child}>
                  {data.bolehLihatAnak ? (
                    <Link to="/k/$kab/anak/$id" params={{ kab, id: child }}>
                      {said}
                    </Link>
                  ) : (
                    said
                  )}{' '}
                  {keadaan.keadaan !== 'aktif' && <Tag>{t(STANDING[keadaan.keadaan])}</Tag>}
                  <br />
                  <span className={styles['small']}>
                    {tautan.dasar === 'penautan'
                      ? t(KIN.byRun, { day, p: say.probability(tautan.peluang) })
                      : t(KIN.byPerson, { day, who: tautan.oleh })}
                  </span>
                </li>
              )
            })}
          </ul>
          {data.gabungan.length > 0 && <p className={styles['small']}>{t(KIN.joined, { n: say.number(data.gabungan.length) })}</p>}
          {data.keadaan.keadaan === 'ganda' && <p className={styles['small']}>{t(KIN.double)}</p>}
          <StandingLine
            kab={kab}
            standing={data.keadaan}
            mayTell={data.bolehKeadaan}
            onTell={(body) => call(tellFamilyState, { params: { kab, id }, body })}
          />
        </>
      )}
    </Card>
  )
}
