/** The posts of Law 17/2023/QH15 articles 62, 65 to 72. A chairperson is a member of the board, a head a member of the supervisory board. */
export type Post =
  | 'chairperson'
  | 'boardMember'
  | 'director'
  | 'headSupervisor'
  | 'supervisor'
  | 'chiefAccountant'
  | 'cashier'

/** What article 62 sets against each other. */
export type PostGroup = 'board' | 'director' | 'supervisors' | 'chiefAccountant' | 'cashier'

/** The group a post belongs to: chairperson and members are the board; a head, members and kiểm soát viên the supervisors. */
export function groupOf(post: Post): PostGroup {
  switch (post) {
    case 'chairperson':
    case 'boardMember':
      return 'board'
    case 'headSupervisor':
    case 'supervisor':
      return 'supervisors'
    default:
      return post
  }
}

/** Somebody and the post they hold, or stand for. */
export type Holding = { person: string; post: Post }

/** Who stands, is given a seat, or is appointed: article 62 bans holding, not standing (reading 6). */
export type Occasion = 'nomination' | 'seating' | 'appointment'

/** Whether what article 62 bans is only warned of, at nomination, or refused, when seats are given and at appointment (reading 6). */
export function banLevel(occasion: Occasion): 'warned' | 'refused' {
  return occasion === 'nomination' ? 'warned' : 'refused'
}
