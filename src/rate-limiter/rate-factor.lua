-- The share of the rate that is used after a 429: kept as of a moment, and 1 again after a while. `factor` and `at` as the
-- state keeps them; `now` and `at` in ms.
local function rate_factor(factor, at, now, recover_per_ms)
  return math.min(1, tonumber(factor) + (now - tonumber(at)) * recover_per_ms)
end
