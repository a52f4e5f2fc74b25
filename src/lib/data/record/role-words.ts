// What somebody was in an event, or to an undertaking, in words as they stand within a line.
import { m } from '$lib/paraglide/messages.js';
import type { eventRoles, partyRoles } from '$lib/data/atlas/vocabulary.ts';

export type Role = (typeof eventRoles)[number] | (typeof partyRoles)[number];

export const roleWords: Record<Role, string> = {
	participant: m.data_record_role_participant(),
	host: m.data_record_role_host(),
	speaker: m.data_record_role_speaker(),
	issuer: m.data_record_role_issuer(),
	target: m.data_record_role_target(),
	subject: m.data_record_role_subject(),
	announcer: m.data_record_role_announcer(),
	protester: m.data_record_role_protester(),
	party: m.data_record_role_party(),
	signatory: m.data_record_role_signatory(),
	proposer: m.data_record_role_proposer(),
	partner: m.data_record_role_partner(),
	lender: m.data_record_role_lender(),
	borrower: m.data_record_role_borrower(),
	investor: m.data_record_role_investor(),
	owner: m.data_record_role_owner(),
	'former-owner': m.data_record_role_former_owner(),
	contractor: m.data_record_role_contractor(),
	operator: m.data_record_role_operator(),
	named: m.data_record_role_named()
};
