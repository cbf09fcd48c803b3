# Bounds of the last 104 weeks of salmonella.agona by R's surveillance, and how long they take; read by seasonal-bound.ts.
suppressMessages(library(surveillance))
data(salmonella.agona)
series <- disProg2sts(salmonella.agona)
control <- list(range = 209:312, b = 3, w = 3, alpha = .01, noPeriods = 10, pThresholdTrend = 1,
                thresholdMethod = commandArgs(trailingOnly = TRUE)[1])
seconds <- system.time(found <- suppressWarnings(farringtonFlexible(series, control)))[["elapsed"]]
cat(as.vector(observed(series)), "\n")
cat(formatC(as.vector(upperbound(found)), digits = 17, format = "g"), "\n")
cat(which(alarms(found) == 1) + 208, "\n")
cat(seconds / 104, "\n")
