import { personCoursesOf } from '../governance/person-courses'
import { holdersOf } from '../governance/posts-on'
import { plain } from '../db/statement'
import { lawOn } from '../law/law-figures'
import { bodiesRules } from './bodies'
import { bodiesFacts } from './bodies-facts'
import { capitalRules } from './capital'
import { capitalFacts } from './capital-facts'
import { dutiesRules } from './duties'
import { dutiesFacts } from './duties-facts'
import { financeRules } from './finance'
import { financeFacts } from './finance-facts'
import type { RuleOutcome } from './finding'
import { heldMeetingsOf } from './halls'
import { meetingsRules } from './meetings'
import { meetingsFacts } from './meetings-facts'
import { membersRules } from './members'
import { membersFacts } from './members-facts'
import type { HealthQuestion } from './question'
import { type HealthCourse, trainingRules } from './training'
import { votesRules } from './votes'

const electedElsewhere = plain<{ on: string }, { postId: string }>(
  `SELECT postId FROM post LEFT JOIN resolution USING (resolutionId) WHERE coalesce(origin, 'elsewhere') = 'elsewhere' AND fromDate <= @on`,
)

/** How each of the 40 rules stands in a book on a day, in their order, on what the book holds now. */
export function ruleOutcomes(question: HealthQuestion): RuleOutcome[] {
  const { law, on } = question
  const figures = lawOn(law, on)
  const held = heldMeetingsOf(question)
  const general = held.filter(({ body }) => body === 'generalMeeting')
  return [
    ...membersRules(membersFacts(question), figures),
    ...capitalRules(capitalFacts(question), figures.foreignMembersBelowPercent),
    ...meetingsRules(meetingsFacts(question, general), figures),
    ...votesRules({ held, electedElsewhere: electedByPaper(question) }, figures),
    ...bodiesRules(bodiesFacts(question, held), figures),
    ...financeRules(financeFacts(question), figures),
    ...dutiesRules(dutiesFacts(question), figures),
    ...trainingRules(coursesOf(question)),
  ]
}

/** Those who hold on the day a post that is elected in secret, and whose resolution was not made in a meeting of this book. */
function electedByPaper({ book: { connection }, on }: HealthQuestion): number {
  const byPaper = new Set(connection.all(electedElsewhere, { on }).map(({ postId }) => postId))
  return holdersOf(connection, ['chairperson', 'boardMember', 'headSupervisor', 'supervisor'], on).filter(
    ({ postId }) => byPaper.has(postId),
  ).length
}

function coursesOf({ book: { connection }, law, on }: HealthQuestion): HealthCourse[] {
  return personCoursesOf(connection, law, { member: null, today: on })
    .filter((course) => course.void === null)
    .map(({ member, name, school, standing, certificateNumber, certificate }) => ({
      code: member ?? '',
      name,
      school,
      standing,
      certificateNumber,
      isOverdue: certificate?.state === 'overdue',
    }))
}
