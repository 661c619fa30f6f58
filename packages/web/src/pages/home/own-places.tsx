/** Each place that is held in one line, with the sources and periods under it. */
import type { HomeArea, HomePlace } from '@konvergen/contract/home.ts'
import { levelOf } from '@konvergen/core/wilayah/kode.ts'
import { Link } from '@tanstack/react-router'
import { HOME } from '../../text/home.ts'
import { type Say, useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { type Speak, useText } from '../../text/text.ts'
import styles from './home-page.module.css'

function sources({ stunting, krs }: HomePlace, t: Speak, say: Say): string {
  return [stunting, krs]
    .filter(({ source }) => source !== '')
    .map(({ source, period }) => t(SITUATION.source, { source, period: say.period(period) }))
    .join(' · ')
}

export function OwnPlaces({ kab, area: { places, more, desaCount, insufficientCount } }: { kab: string; area: HomeArea }) {
  const t = useText()
  const say = useSay()
  return (
    <>
      <ul className={styles['lines']}>
        {places.map((place) => (
          <li key={place.kode}>
            {levelOf(place.kode) === 'desa' ? (
              <Link to="/k/$kab/desa/$desa" params={{ kab, desa: place.kode }}>
                {place.nama}
              </Link>
            ) : (
              <strong>{t(HOME.kecamatan, { nama: place.nama })}</strong>
            )}
            <p>
              {t(HOME.placeLine, { stunting: say.figure(place.stunting), ds: say.figure(place.ds), krs: say.figure(place.krs) })}
              {place.stunting.state === 'ada' &&
                ` ${t(HOME.placePair, { n: say.number(place.stunting.numerator), d: say.number(place.stunting.denominator) })}`}
            </p>
            <p className={styles['facts']}>{sources(place, t, say)}</p>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['facts']}>{t(HOME.placesMore, { n: say.number(more) })}</p>}
      <p className={styles['facts']}>{t(HOME.insufficient, { n: say.number(insufficientCount), all: say.number(desaCount) })}</p>
    </>
  )
}
