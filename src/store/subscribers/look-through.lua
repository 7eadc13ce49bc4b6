-- Looks through shards for whoever is active and wants something, as subscriber-record.ts writes the two first fields of a
-- line.
-- KEYS: of each shard its records (hash), then sets of chat ids whose union is looked through (none: all records).
-- ARGV: filter ("any"; "on": all but those who are off; "instant"; or "breaking": instant, or opted in), "count" or "page", keys of a shard, most records.
-- Returns an answer for each of the first shards, one at least: how many, and how many of those are groups or channels
-- ("7 2"); or ids and records, a line each.
local filter, counts, width, most_records = ARGV[1], ARGV[2] == 'count', tonumber(ARGV[3]), tonumber(ARGV[4])

local function wanted(line)
  local cadence, flags = string.match(line, '^(%a)%d*,(%a*),')
  if string.find(flags, 'g', 1, true) then return false end
  if filter == 'any' then return true end
  local opted_in = string.find(flags, 'b', 1, true)
  if cadence == 'n' or (cadence == 'o' and not opted_in) then return false end
  return filter == 'on' or cadence == 'i' or (filter == 'breaking' and (opted_in or cadence == 'b'))
end

local looked, answers = 0, {}
for first = 1, #KEYS, width do
  local ids, lines, found, n, chats = {}, {}, {}, 0, 0
  if width == 1 then
    local flat = redis.call('HGETALL', KEYS[first])
    for i = 1, #flat, 2 do ids[#ids + 1] = flat[i]; lines[#lines + 1] = flat[i + 1] end
  else
    ids = redis.call('SUNION', unpack(KEYS, first + 1, first + width - 1))
    if #ids > 0 then lines = redis.call('HMGET', KEYS[first], unpack(ids)) end
  end
  for i, line in ipairs(lines) do
    if line and wanted(line) then
      n = n + 1
      if string.byte(ids[i]) == 45 then chats = chats + 1 end -- "-": a group's or channel's id
      if not counts then found[n] = ids[i] .. ' ' .. line end
    end
  end
  answers[#answers + 1] = counts and n .. ' ' .. chats or table.concat(found, '\n')
  looked = looked + #ids
  if looked >= most_records then break end
end
return answers
