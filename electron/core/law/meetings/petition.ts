import { addDays, daysBetween } from '@shared/domain/civil-date'
import { reaches } from '@shared/domain/threshold'

/** Whether so many signers are at least one third of the official members (articles 59.2.b, 59.3.b, 60.2): counted crosswise, exactly. */
export function isOneThird(signers: number, officialMembers: number, requestOneIn: number): boolean {
  return signers > 0 && reaches(signers, officialMembers, { numerator: 1, denominator: requestOneIn, strict: false })
}

/**
 * The days before the opening by which a petition must be with the convener: the law's 2 unless the charter says otherwise, more or fewer
 * (R17, article 60.2). The day it arrives is not counted.
 */
export function lastPetitionDay(opensOn: string, petitionDays: number): string {
  return addDays(opensOn, -petitionDays)
}

/** A petition to change the agenda, on one and the same content, with the official members who signed it by name. */
export type Petition = { signers: number; officialMembers: number; receivedOn: string; opensOn: string }

/** Whether a petition has signers enough and came in time; only such a one changes the agenda by right. */
export function petitionStanding(
  { signers, officialMembers, receivedOn, opensOn }: Petition,
  { requestOneIn, petitionDays }: { requestOneIn: number; petitionDays: number },
): { enough: boolean; inTime: boolean; lastDay: string } {
  return {
    enough: isOneThird(signers, officialMembers, requestOneIn),
    inTime: daysBetween(receivedOn, opensOn) >= petitionDays,
    lastDay: lastPetitionDay(opensOn, petitionDays),
  }
}

/** The only grounds on which a convener refuses a petition (article 60.3): a report of it goes to the meeting before the agenda is voted (60.4). */
export const refusalGrounds = { late: '60.3.a', unfit: '60.3.b', beyondPower: '60.3.c', charter: '60.3.d' } as const
export type RefusalGround = keyof typeof refusalGrounds

/** Whether a ground may be given at all: 'late' only of a petition that was late; the others are judged by people. */
export function mayRefuse(ground: RefusalGround, { inTime }: { inTime: boolean }): boolean {
  return ground !== 'late' || !inTime
}
