import { formatDong } from '../../domain/money'

const FEW = 3

/** The first few names of a list, and how many more there are: 'Bà Ất, Ông Bính và 2 nữa'. */
export function listedNames(names: readonly string[]): string {
  if (names.length <= FEW + 1) return names.join(', ')
  return `${names.slice(0, FEW).join(', ')} và ${names.length - FEW} nữa`
}

/** Somebody with an amount: 'Bà Ất 1.000.000 đồng'. */
export const nameWithAmount = (name: string, amount: number): string => `${name} ${formatDong(amount)} đồng`

/** A meeting with how many people something is about: 'Đại hội (10 người)'. */
export const withPeople = (name: string, people: number): string => `${name} (${formatDong(people)} người)`

/** Two with their posts: 'Bà Ất (Giám đốc) và Ông Bính (Thủ quỹ)'. */
export const twoInPosts = (
  one: { name: string; postName: string },
  other: { name: string; postName: string },
): string => `${one.name} (${one.postName}) và ${other.name} (${other.postName})`

/** The ground of a rule as people cite it: 'NĐ 113 Đ19' becomes 'Nghị định 113 Điều 19'. */
export function citedGround(article: string): string {
  return article
    .replace(/NĐ (?=\d)/gu, 'Nghị định ')
    .replace(/TT (?=\d)/gu, 'Thông tư ')
    .replace(/Đ(?=\d)/gu, 'Điều ')
}
