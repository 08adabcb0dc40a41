import type { PartyKind } from '@shared/contract/parties'
import { headingKey } from './headings'

/** How a member belongs (Law 17/2023/QH15, Điều 30): official, or associate with or without capital. */
export type MemberType = 'official' | 'contributing' | 'nonContributing'
export type Gender = 'male' | 'female'

/** The words of a column with few answers, compared without accents and capitals; `shown` are the ones a refusal offers. */
export type Choice<V> = { words: ReadonlyMap<string, V>; shown: string }

/** The answer a cell gives, or undefined when its words are not among them. */
export function chooseValue<V>(choice: Choice<V>, text: string): V | undefined {
  return choice.words.get(text) ?? choice.words.get(headingKey(text))
}

export const partyKindChoice: Choice<PartyKind> = {
  shown: 'thành viên, khách hàng, nhà cung cấp, nhân viên, ngân hàng, nhà nước, đơn vị, khác',
  words: wordsOf<PartyKind>({
    member: ['thanhvien', 'xavien', 'member', 'tv'],
    customer: ['khachhang', 'customer', 'nguoimua', 'kh'],
    supplier: ['nhacungcap', 'ncc', 'supplier', 'vendor', 'nguoiban'],
    employee: ['nhanvien', 'canbo', 'nguoilaodong', 'employee', 'staff', 'nv'],
    bank: ['nganhang', 'tochuctindung', 'quytindung', 'bank', 'nh'],
    state: ['nhanuoc', 'coquannhanuoc', 'coquanthue', 'ngansachnhanuoc', 'state', 'government'],
    unit: ['donvi', 'donvitructhuoc', 'chinhanh', 'bophan', 'unit'],
    other: ['khac', 'doituongkhac', 'other'],
  }),
}

export const memberTypeChoice: Choice<MemberType> = {
  shown: 'chính thức, liên kết góp vốn, liên kết không góp vốn',
  words: wordsOf<MemberType>({
    official: ['chinhthuc', 'thanhvienchinhthuc', 'official', 'officialmember'],
    contributing: ['lienketgopvon', 'thanhvienlienketgopvon', 'contributing', 'contributingassociate'],
    nonContributing: [
      'lienketkhonggopvon',
      'thanhvienlienketkhonggopvon',
      'noncontributing',
      'noncontributingassociate',
    ],
  }),
}

export const genderChoice: Choice<Gender> = {
  shown: 'Nam, Nữ',
  words: wordsOf<Gender>({ male: ['nam', 'male', 'm'], female: ['nu', 'female', 'f'] }),
}

export const yesNoChoice: Choice<boolean> = {
  shown: 'có, không',
  words: new Map([
    ...['co', 'x', 'v', 'yes', 'y', 'true', '1', '✓', '✔'].map((word): [string, boolean] => [word, true]),
    ...['khong', 'no', 'n', 'false', '0', '-'].map((word): [string, boolean] => [word, false]),
  ]),
}

function wordsOf<V extends string>(words: Readonly<Record<V, readonly string[]>>): ReadonlyMap<string, V> {
  return new Map((Object.keys(words) as V[]).flatMap((value) => words[value].map((word): [string, V] => [word, value])))
}
