/** Where g and a letter lead; nowhere, where the role opens no such page. */
import { useRouter } from '@tanstack/react-router'
import { ACCOUNT_KEY, HOME_KEY, placeOfKey } from './go-keys.ts'
import { useMay } from './may.ts'
import { useMe } from './me.ts'
import { opens } from './places.ts'

export function useGo(kab: string | undefined): (letter: string) => void {
  const may = useMay()
  const { demo } = useMe()
  const router = useRouter()
  return (letter) => {
    if (letter === HOME_KEY) return router.history.push('/')
    if (letter === ACCOUNT_KEY && !demo) return router.history.push('/akun')
    const place = placeOfKey(letter)
    if (place !== undefined && kab !== undefined && opens(may, place, kab)) router.history.push(`/k/${kab}/${place}`)
  }
}
