// The words of types and statuses as labels, all of them: for the build, which refuses them in the browser. What a page
// needs there has its own few, as core/status-words.ts.
import { m } from '$lib/paraglide/messages.js';
import type { AnyRecord } from '$lib/data/atlas/types.ts';
import type {
	actorTypes,
	agreementTypes,
	eventTypes,
	placeTypes,
	projectTypes,
	statuses
} from '$lib/data/atlas/vocabulary.ts';
import { asLabel } from '$lib/core/as-label.ts';
import { sourceWords } from './source-words.ts';
import { statementWords } from './statement-words.ts';
import { statusWords } from '$lib/core/status-words.ts';

type Type =
	| (typeof actorTypes)[number]
	| (typeof agreementTypes)[number]
	| (typeof eventTypes)[number]
	| (typeof placeTypes)[number]
	| (typeof projectTypes)[number]
	| 'coverage'
	| 'limits'
	| 'periods'
	| 'stories';

const types: Record<Type, string> = {
	city: m.data_record_type_city(),
	region: m.data_record_type_region(),
	island: m.data_record_type_island(),
	'island-group': m.data_record_type_island_group(),
	peninsula: m.data_record_type_peninsula(),
	port: m.data_record_type_port(),
	site: m.data_record_type_site(),
	venue: m.data_record_type_venue(),
	summit: m.data_record_type_summit(),
	meeting: m.data_record_type_meeting(),
	visit: m.data_record_type_visit(),
	call: m.data_record_type_call(),
	announcement: m.data_record_type_announcement(),
	sanction: m.data_record_type_sanction(),
	'legal-act': m.data_record_type_legal_act(),
	incident: m.data_record_type_incident(),
	process: m.data_record_type_process(),
	treaty: m.data_record_type_treaty(),
	declaration: m.data_record_type_declaration(),
	'joint-statement': m.data_record_type_joint_statement(),
	intergovernmental: m.data_record_type_intergovernmental(),
	memorandum: m.data_record_type_memorandum(),
	contract: m.data_record_type_contract(),
	loan: m.data_record_type_loan(),
	regime: m.data_record_type_regime(),
	plan: m.data_record_type_plan(),
	airport: m.data_record_type_airport(),
	aquaculture: m.data_record_type_aquaculture(),
	company: m.data_record_type_company(),
	factory: m.data_record_type_factory(),
	greenhouse: m.data_record_type_greenhouse(),
	'health-facility': m.data_record_type_health_facility(),
	investment: m.data_record_type_investment(),
	'joint-activity': m.data_record_type_joint_activity(),
	'lng-plant': m.data_record_type_lng_plant(),
	'oil-and-gas-field': m.data_record_type_oil_and_gas_field(),
	pipeline: m.data_record_type_pipeline(),
	'power-link': m.data_record_type_power_link(),
	shipping: m.data_record_type_shipping(),
	tourism: m.data_record_type_tourism(),
	'transport-link': m.data_record_type_transport_link(),
	'urban-planning': m.data_record_type_urban_planning(),
	waste: m.data_record_type_waste(),
	'wind-power': m.data_record_type_wind_power(),
	person: m.data_record_type_person(),
	organization: m.data_record_type_organization(),
	government: m.data_record_type_government(),
	coverage: m.data_record_type_coverage(),
	limits: m.data_record_type_limits(),
	periods: m.data_record_type_periods(),
	stories: m.data_record_type_stories()
};
const states: Record<(typeof statuses)[number], string> = statusWords;
const all = { ...types, ...states };

/** A type or a status as a label: `oil-and-gas-field` → `Oil and gas field`. An id of none stays as it stands. */
export const label = (word: string): string => asLabel(all, word);

/** What sort of thing a record is, in a word or two. */
export function typeLabel(record: AnyRecord): string {
	switch (record.kind) {
		case 'themes':
			return record.number
				? m.data_record_type_point({ number: record.number })
				: m.data_record_type_sector();
		case 'statements':
			return statementWords[record.type];
		case 'sources':
			return sourceWords[record.type];
		case 'coverage':
		case 'limits':
		case 'periods':
		case 'stories':
			return asLabel(types, record.kind);
		default:
			return asLabel(types, record.type);
	}
}
