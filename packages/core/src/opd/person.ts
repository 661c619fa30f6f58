/**
 * Officials and the posts they hold, each with its period: whoever is moved keeps the past, and the post its holders.
 */
import { covers } from './office.ts'

export interface Post {
  readonly id: string
  readonly person: string
  /** Id of the office, or code of the area. */
  readonly lembaga: string
  readonly jabatan: string
  /** The head of the office. */
  readonly leads: boolean
  /** First and last day; null = not known, still. */
  readonly from: string | null
  readonly until: string | null
}

export interface Person {
  readonly id: string
  readonly nama: string
  readonly telepon: string | null
  readonly surel: string | null
}

export function postsOn(posts: readonly Post[], day: string): Post[] {
  return posts.filter((post) => covers(post, day))
}

/** Who heads the office on a day, by id; null = nobody is known. */
export function headOn(posts: readonly Post[], lembaga: string, day: string): string | null {
  return postsOn(posts, day).find((post) => post.lembaga === lembaga && post.leads)?.person ?? null
}

/**
 * A telephone number as it is kept: digits, a plus for another country; 08… stays as people write it. null when it is none (7 to 15 digits, ITU-T E.164).
 */
export function readPhone(text: string): string | null {
  const digits = text.trim().replace(/[\s().-]/g, '')
  return /^\+?\d{7,15}$/.test(digits) ? digits : null
}

/** An e-mail address, lower case; null when it cannot be one. */
export function readEmail(text: string): string | null {
  const address = text.trim().toLowerCase()
  return /^[^\s@;,<>]+@[^\s@;,<>]+\.[a-z]{2,}$/.test(address) ? address : null
}
