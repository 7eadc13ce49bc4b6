-- Looks through shards for whoever is active and wants something, as subscriber-record.ts writes the two first fields of a
-- line, and wishes-field.ts what stands beside it.
-- KEYS: of each shard its records and its wishes (hashes), of an article's audience the set of those who follow anything, then
-- sets of chat ids whose union is looked through (none: all records); or a zset of them.
-- ARGV: filter ("any"; "on": all but those who are off; "instant"; or "breaking": instant, or opted in), "count" or "page", keys of a shard, most
-- records, 1 for an article's audience (0 for another), the story it tells or "", numbers of its topics ("2 5"), the score
-- of those to look through in a zset or "".
-- Returns an answer for each of the first shards, one at least: how many, and how many of those are groups or channels
-- ("7 2"); or ids and records, a line each, with the wishes behind \31. Whoever has an exception for one of the topics, or
-- follows words, is in it as far as nothing but the article's text can tell.
local filter, counts, width, most_records = ARGV[1], ARGV[2] == 'count', tonumber(ARGV[3]), tonumber(ARGV[4])
local of_article, story, topics = ARGV[5] == '1', ARGV[6], {}
local due = ARGV[8] or ''
for number in string.gmatch(ARGV[7] or '', '%d+') do topics[#topics + 1] = number end

-- By a cadence: a letter of the line or of an exception.
local function served(cadence, opted_in)
  if cadence == 'n' or (cadence == 'o' and not opted_in) then return false end
  return filter == 'on' or cadence == 'i' or (filter == 'breaking' and (opted_in or cadence == 'b'))
end

local function by_topics(cadence, opted_in, line, wishes)
  local exceptions = wishes and string.match(wishes, '^x([^;]*)')
  if not exceptions then return served(cadence, opted_in) end
  if cadence == 'n' then return false end
  local had = '.' .. string.match(line, '^[^,]*,[^,]*,[^,]*,[^,]*,([^,]*)') .. '.'
  for _, number in ipairs(topics) do
    if string.find(had, '%.' .. number .. '[.~]') then
      local exception = string.match('.' .. exceptions, '%.' .. number .. '(%a)')
      if served(exception or cadence, opted_in) then return true end
    end
  end
  return false
end

-- The story, or words that nothing here can look for.
local function may_follow(cadence, wishes)
  if cadence == 'n' then return false end
  local followed = string.match(';' .. wishes, ';f([^;]*)')
  if not followed then return false end
  if story ~= '' and string.find(followed, 's' .. story .. '~', 1, true) then return true end
  return not counts and string.find(',' .. followed, ',[wpbf]') ~= nil
end

local function wanted(line, wishes, by_topic)
  local cadence, flags = string.match(line, '^(%a)%d*,(%a*),')
  if string.find(flags, 'g', 1, true) then return false end
  if filter == 'any' then return true end
  local opted_in = string.find(flags, 'b', 1, true)
  if not of_article then return served(cadence, opted_in) end
  return (by_topic and by_topics(cadence, opted_in, line, wishes)) or (wishes and may_follow(cadence, wishes))
end

-- Those of one shard: ids, how many of them are found by a topic, and their lines.
local function candidates(first)
  local ids, lines = {}, {}
  local first_set = first + (of_article and 3 or 2)
  if width == 2 then
    local flat = redis.call('HGETALL', KEYS[first])
    for i = 1, #flat, 2 do ids[#ids + 1] = flat[i]; lines[#lines + 1] = flat[i + 1] end
    return ids, #ids, lines
  end
  if due ~= '' then ids = redis.call('ZRANGEBYSCORE', KEYS[first_set], due, due)
  elseif first_set < first + width then ids = redis.call('SUNION', unpack(KEYS, first_set, first + width - 1)) end
  local by_topic = #ids
  if of_article then
    local followers = redis.call('SMEMBERS', KEYS[first + 2])
    if #followers > 0 then
      local known = {}
      for _, id in ipairs(ids) do known[id] = true end
      for _, id in ipairs(followers) do if not known[id] then ids[#ids + 1] = id end end
    end
  end
  if #ids > 0 then lines = redis.call('HMGET', KEYS[first], unpack(ids)) end
  return ids, by_topic, lines
end

-- By id, of those whose flags say that they have any.
local function wishes_of(first, ids, lines)
  local asked, found = {}, {}
  for i, id in ipairs(ids) do
    if lines[i] and string.find(string.match(lines[i], '^[^,]*,(%a*)') or '', 'w', 1, true) then asked[#asked + 1] = id end
  end
  if #asked == 0 then return found end
  for i, wishes in ipairs(redis.call('HMGET', KEYS[first + 1], unpack(asked))) do found[asked[i]] = wishes or nil end
  return found
end

local looked, answers = 0, {}
for first = 1, #KEYS, width do
  local ids, by_topic, lines = candidates(first)
  local wishes = wishes_of(first, ids, lines)
  local found, n, chats = {}, 0, 0
  for i, id in ipairs(ids) do
    local line, wish = lines[i], wishes[id]
    if line and wanted(line, wish, i <= by_topic) then
      n = n + 1
      if string.byte(id) == 45 then chats = chats + 1 end -- "-": a group's or channel's id
      if not counts then found[n] = id .. ' ' .. line .. (wish and '\31' .. wish or '') end
    end
  end
  answers[#answers + 1] = counts and n .. ' ' .. chats or table.concat(found, '\n')
  looked = looked + #ids
  if looked >= most_records then break end
end
return answers
