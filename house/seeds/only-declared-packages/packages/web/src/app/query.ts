import { picture } from 'undeclared'

export const PICTURE = picture
