import { people } from './told.ts';

/** A row as the table of REQUIREMENTS.md says it must be. */
export interface Row {
  readonly userId: string;
  readonly category: 'support' | 'billing_management';
  readonly connectionId: string;
  kind: string;
  subject: string;
  at: string;
  isRead: boolean;
}

/** The table of recipients once more, by what people and their answers say; it knows nothing of the platform's own. */
export class Model {
  readonly rows: Row[] = [];
  readonly roles = new Map(
    Object.entries(people).flatMap(([organization, roles]) =>
      Object.entries(roles).map(([role, userId]) => [userId as string, { organization: `org_${organization}`, role }]),
    ),
  );

  readers(organization: string, isMoney: boolean): string[] {
    const isReader = ([, each]: [string, { organization: string; role: string }]) =>
      each.organization === organization && !(isMoney && each.role === 'support');
    return [...this.roles].filter(isReader).map(([userId]) => userId);
  }

  sees({ userId, category }: Row): boolean {
    return category === 'support' || this.roles.get(userId)!.role !== 'support';
  }

  tell(
    kind: string,
    userIds: readonly string[],
    actor: string,
    about: Pick<Row, 'connectionId' | 'subject' | 'at'>,
  ): void {
    const category = /^(ticket|message|reaction)/.test(kind) ? 'support' : 'billing_management';
    for (const userId of new Set(userIds))
      if (userId !== actor) this.rows.push({ ...about, userId, kind, category, isRead: false });
  }

  /** The Sub-Org's row of a request becomes what ended it; who reads billing by now and has none gets one. */
  end(kind: string, actor: string, about: Pick<Row, 'connectionId' | 'subject' | 'at'>): void {
    const its = this.rows.filter(
      (row) => row.subject === about.subject && this.roles.get(row.userId)!.organization === 'org_northgate',
    );
    const standing = its.filter((row) => row.kind !== 'request_took_effect');
    for (const row of standing) Object.assign(row, { kind, at: about.at, isRead: row.userId === actor });
    const rest = this.readers('org_northgate', true).filter((id) => !standing.some(({ userId }) => userId === id));
    this.tell(kind, rest, actor, about);
  }
}

/** What tells a row of a person from their others: of a list's, and of the model's. */
export const keyOf = (row: any) => {
  const subject = row.ticket?.id ?? row.request?.id ?? row.target.id;
  return `${row.kind} ${subject} ${row.at} ${row.connection.id}`;
};
export const keyOfModel = ({ kind, subject, at, connectionId }: Row) => `${kind} ${subject} ${at} ${connectionId}`;
