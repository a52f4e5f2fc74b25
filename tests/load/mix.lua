-- What readers and programs ask for, in turn: a line each of tests/load/run.ts, `path` or `path<tab>first-last`.
local asked = {}
local next = 0
local threads = 0

-- Each thread begins elsewhere in the list.
function setup(thread)
	thread:set("skip", threads * 7919)
	threads = threads + 1
end

function init(args)
	for line in io.lines(args[1]) do
		local path, range = line:match("^([^\t]+)\t?(.*)$")
		local headers = { ["Accept-Encoding"] = "br, gzip" }
		if range ~= "" then headers["Range"] = "bytes=" .. range end
		asked[#asked + 1] = wrk.format("GET", path, headers)
	end
	next = skip
end

function request()
	next = next + 1
	return asked[next % #asked + 1]
end

function done(summary, latency)
	local errors = summary.errors
	io.write(string.format(
		'\n{"requests":%d,"bytes":%d,"microseconds":%d,"p50":%d,"p99":%d,"broken":%d,"refused":%d,"timeouts":%d}\n',
		summary.requests, summary.bytes, summary.duration, latency:percentile(50), latency:percentile(99),
		errors.connect + errors.read + errors.write, errors.status, errors.timeout
	))
end
